import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appWorld, type CheckedWorld, ordered } from '../../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../../testing/mounted-page.tsx'
import { painted } from '../../../testing/painted.ts'
import { PayPage } from './pay-page.tsx'

let world: CheckedWorld
let id: string
let page: MountedPage

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  world = await appWorld()
  id = await ordered(world)
  page = await mountPage(
    world,
    { path: '/orders/:id/pay', Component: PayPage },
    `/orders/${id}/pay`,
  )
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

const bank = () =>
  page.place.querySelector<HTMLInputElement>('input[type=radio][aria-label="网银转账"]')
const pay = () =>
  [...page.place.querySelectorAll('button')].find(({ textContent }) => textContent === '确认支付')

it('ORD-02 who chooses another way and pays before that was painted pays that way', async () => {
  await act(async () => {
    bank()?.click()
    pay()?.click()
  })
  await painted()
  await vi.waitFor(async () => {
    await act(async () => {})
    expect(world.store.read().get('order', id)).toMatchObject({ awaited: [{ method: 'bank' }] })
  })
})

it('ORD-02 what is chosen shows within the press, and what follows from it is said after that', async () => {
  const note = () => page.place.querySelector('#pay-note')?.textContent
  const before = note()
  await act(async () => bank()?.click())
  expect([bank()?.checked, note()]).toEqual([true, before])
  await painted()
  expect(note()).not.toBe(before)
})
