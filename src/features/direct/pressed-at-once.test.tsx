import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type AppWorld, appWorld } from '../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { fieldIn, keyInto } from '../../testing/type-into.ts'
import { BuyPvPage } from './buy-pv-page.tsx'

const ADDRESS = '/buy/pv?id=1234567890&kind=master-account&industry=internet'

/** Other tests run beside these. */
const PATIENCE = { timeout: 20_000 }

let world: AppWorld
let page: MountedPage

beforeEach(async () => {
  // Dialogs of this environment cannot be modal.
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true
  }
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  world = await appWorld()
  page = await mountPage(world, { path: '/buy/pv', Component: BuyPvPage }, ADDRESS)
  // What follows a key is rendered as it is in a browser: later.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
})
afterEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  await page.leave()
  vi.unstubAllGlobals()
})

function button(name: string): HTMLButtonElement {
  const found = [...page.place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  )
  if (!found) throw new Error(`The page has the button ${name}`)
  return found
}

const price = () => page.place.querySelector('[aria-label=费用]')

function type(packs: string) {
  const field = fieldIn(page.place, 'packs')
  field.focus()
  keyInto(field, packs)
}

it('PRC-13 「立即购买」 pressed in the moment in which the price appears goes on', async () => {
  page.place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
  await vi.waitFor(() => expect(price()?.textContent).toContain('¥30,000.00'), PATIENCE)
  const pressed = new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      button('立即购买').click()
      done()
    })
    observer.observe(price() as Element, { subtree: true, childList: true, characterData: true })
  })
  type('7')
  await pressed
  await vi.waitFor(() => expect(page.place.textContent).toContain('提交订单'), PATIENCE)
  // It does not give way to the choice again.
  await new Promise((done) => setTimeout(done, 300))
  expect(page.place.textContent).toContain('提交订单')
  expect(page.place.textContent).toContain('¥210,000.00')
})

it('ORD-01 「核对订单」 shows from the first what was typed in the same breath', async () => {
  page.place.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
  await vi.waitFor(() => expect(price()?.textContent).toContain('¥30,000.00'), PATIENCE)
  const first = new Promise<string>((done) => {
    const observer = new MutationObserver(() => {
      const { textContent } = page.place
      if (textContent.includes('提交订单')) done(textContent)
    })
    observer.observe(page.place, { subtree: true, childList: true, characterData: true })
  })
  // The tick is rendered by now; from here on a busy browser paints nothing.
  await new Promise((done) => setTimeout(done, 100))
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
  vi.stubGlobal('requestAnimationFrame', () => 0)
  type('7')
  button('立即购买').click()
  expect(await first).toContain('¥210,000.00')
})

it('PLN-01 「加入方案」 pressed right after a key takes the number that was typed', async () => {
  type('7')
  button('加入方案').click()
  const confirm = await vi.waitFor(() => {
    const submit = document.querySelector<HTMLButtonElement>('dialog button[type=submit]')
    if (!submit) throw new Error('It asks into which plan')
    return submit
  }, PATIENCE)
  confirm.click()
  const plans = () => [...world.store.read().list('plan')]
  await vi.waitFor(() => expect(plans()).toHaveLength(1), PATIENCE)
  expect(JSON.stringify(plans())).toContain('"quantity":7')
})
