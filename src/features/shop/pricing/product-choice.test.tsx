import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appWorld } from '../../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../../testing/mounted-page.tsx'
import { fieldIn, typeInto } from '../../../testing/type-into.ts'
import { PricingPage } from './pricing-page.tsx'

let page: MountedPage

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  page = await mountPage(await appWorld(), { path: '/pricing', Component: PricingPage }, '/pricing')
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

/** The radio of this choice, as it stands on the page now. */
function radio(choice: string): HTMLInputElement {
  const label = [...page.place.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.startsWith(choice),
  )
  const found = label?.querySelector('input')
  if (!found) throw new Error(`The page offers ${choice}`)
  return found
}

const price = () => page.place.querySelector('[aria-label=费用]')?.textContent

it('PRC-13 nothing is taken in the old form while another product is made ready', async () => {
  await act(async () => {
    radio('智能机器人').click()
    radio('专业版').click()
    // Programs wait for what is enabled.
    expect(fieldIn(page.place, 'estimate-users').matches(':disabled')).toBe(true)
  })
  expect(fieldIn(page.place, 'estimate-robots').matches(':disabled')).toBe(false)
  expect(price()).toContain('¥5,800.00')
  expect(radio('标准版').checked).toBe(true)
  await act(async () => radio('在线客服').click())
  expect(radio('专业版').checked).toBe(false)
})

it('PRC-13 the form goes on taking what is entered where another product is chosen and given up at once', async () => {
  await act(async () => {
    radio('智能机器人').click()
    radio('在线客服').click()
    radio('专业版').click()
  })
  expect(radio('专业版').checked).toBe(true)
  await typeInto(page.place, 'estimate-users', '7')
  expect(fieldIn(page.place, 'estimate-users').matches(':disabled')).toBe(false)
})

it('PRC-13 each product keeps what was typed for it', async () => {
  await typeInto(page.place, 'estimate-users', '7')
  await act(async () => radio('电话客服').click())
  expect(fieldIn(page.place, 'estimate-users').value).toBe('3')
  await act(async () => radio('在线客服').click())
  expect(fieldIn(page.place, 'estimate-users').value).toBe('7')
})

it('PRC-13 no field of a product is that of the one before, with its focus or its mistakes', async () => {
  const users = fieldIn(page.place, 'estimate-users')
  await act(async () => radio('电话客服').click())
  expect(fieldIn(page.place, 'estimate-users')).not.toBe(users)
})

it('CAT-06 「改按新购试算」 of a product that is given up changes no other', async () => {
  await act(async () => radio('PV 套餐包').click())
  await act(async () => radio('续费').click())
  const asNew = [...page.place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === '改按新购试算',
  )
  await act(async () => {
    radio('在线客服').click()
    asNew?.click()
  })
  expect(radio('在线客服').checked).toBe(true)
  expect(radio('续费').checked).toBe(true)
})
