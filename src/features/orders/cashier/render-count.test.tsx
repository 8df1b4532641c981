import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appWorld, ordered } from '../../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../../testing/mounted-page.tsx'
import { pressIt } from '../../../testing/painted.ts'
import { PayPage } from './pay-page.tsx'

let page: MountedPage

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const world = await appWorld()
  const id = await ordered(world)
  const cashier = { path: '/orders/:id/pay', Component: PayPage }
  page = await mountPage(world, cashier, `/orders/${id}/pay`)
  page.takeRenders()
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

it('ORD-02 another way to pay renders the amount and what is said of it, and not what is paid for', async () => {
  const [, wechat] = page.place.querySelectorAll<HTMLInputElement>('input[type=radio]')
  await pressIt(wechat)
  const renders = page.takeRenders()
  expect(wechat?.checked).toBe(true)
  expect(renders).toMatchObject({ PaymentMethods: 1, AmountDue: 1 })
  expect(Object.keys(renders)).not.toContain('OrderContent')
})
