import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appWorld } from '../../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../../testing/mounted-page.tsx'
import { typeInto } from '../../../testing/type-into.ts'
import { PricingPage } from './pricing-page.tsx'

let page: MountedPage

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  page = await mountPage(await appWorld(), { path: '/pricing', Component: PricingPage }, '/pricing')
  page.takeRenders()
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

it('PRC-13 one key of the estimator renders its field twice, with what was typed and with what follows, the price once, and no price table', async () => {
  await typeInto(page.place, 'estimate-users', '4')
  const renders = page.takeRenders()
  expect(page.place.querySelector('[aria-label=费用]')?.textContent).toContain('¥3,996.00')
  expect(renders).toMatchObject({ CountField: 2, PricePanel: 1, Estimator: 1 })
  expect(Object.keys(renders)).not.toContain('PriceTable')
})

it('PRC-13 another product is chosen before its form is rendered', async () => {
  const phone = [...page.place.querySelectorAll('label')].find(
    ({ textContent }) => textContent === '电话客服',
  )
  await act(async () => phone?.click())
  expect(page.takeRenders()).toMatchObject({ PricePanel: expect.any(Number) })
  expect(phone?.querySelector('input')?.checked).toBe(true)
})
