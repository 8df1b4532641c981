import { act, useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { painted } from '../testing/painted.ts'
import { type Rendered, render } from '../testing/rendered.ts'
import { keyInto } from '../testing/type-into.ts'
import { NumberField } from './number-field.tsx'

let page: Rendered

function Users() {
  const [typed, setTyped] = useState('3')
  return (
    <NumberField
      id="users"
      label="users"
      value={typed}
      onChange={setTyped}
      meaning={typed === '' ? Number.NaN : Number(typed)}
      min={3}
      max={100}
      names={{ decrease: 'less', increase: 'more' }}
    />
  )
}

const field = () => page.place.querySelector('input') as HTMLInputElement
const more = () => page.place.querySelector<HTMLElement>('[aria-label=more]')

const type = (text: string) => keyInto(field(), text)

const key = (name: string) =>
  field().dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  )

beforeEach(async () => {
  page = await render(<Users />)
})
afterEach(() => page.leave())

it('CAT-03 is stepped from what was typed in the same breath', async () => {
  await act(() => {
    type('12')
    more()?.click()
  })
  await painted()
  expect(field().value).toBe('13')
  await act(() => {
    type('20')
    key('ArrowUp')
  })
  expect(field().value).toBe('21')
})

it('CAT-03 every press counts, however fast they come', async () => {
  await act(() => {
    for (let times = 0; times < 10; times += 1) more()?.click()
  })
  await painted()
  expect(field().value).toBe('13')
})

it('CAT-03 what is no number stays as it was typed, and is stepped to the least', async () => {
  await act(() => type(''))
  await painted()
  expect(field().value).toBe('')
  await act(() => key('ArrowUp'))
  expect(field().value).toBe('3')
})
