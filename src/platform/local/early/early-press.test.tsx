import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdPresses, letPressesGo } from './early-press.ts'

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E
const fields = () => byId<HTMLFieldSetElement>('fields')

beforeEach(() => {
  document.body.innerHTML = `<form>
    <div data-decides=""><input type="radio" name="line" id="online" checked /><input type="radio" name="line" id="phone" /></div>
    <fieldset id="fields"><input type="radio" name="edition" id="basic" checked /><input type="radio" name="edition" id="professional" /></fieldset>
  </form>`
  holdPresses()
})
afterEach(() => {
  letPressesGo()
  document.body.replaceChildren()
})

function choose(id: string) {
  byId<HTMLInputElement>(id).checked = true
  byId(id).dispatchEvent(new Event('change', { bubbles: true }))
}

it('PRC-13 fields that a choice replaces by others take nothing once it is made, until it is taken back', () => {
  choose('phone')
  expect(fields().disabled).toBe(true)
  choose('online')
  expect(fields().disabled).toBe(false)
})

it('what is chosen among those fields closes nothing', () => {
  choose('professional')
  expect(fields().disabled).toBe(false)
})

it('once the program is there it is left to that', async () => {
  letPressesGo()
  choose('phone')
  expect(fields().disabled).toBe(false)
})
