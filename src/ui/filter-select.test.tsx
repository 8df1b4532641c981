import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FilterSelect, REST } from './filter-select.tsx'

const OPTIONS = ['', 'a', 'b'].map((value) => ({ value, label: `choice ${value}` }))
const passed = vi.fn()
let root: Root
let place: HTMLElement

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  passed.mockClear()
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await show('')
})
afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

const show = (value: string) =>
  act(() =>
    root.render(<FilterSelect label="filter" value={value} onChange={passed} options={OPTIONS} />),
  )
const field = () => {
  const found = place.querySelector('select')
  if (!found) throw new Error('The select is shown')
  return found
}
const press = (type: 'keydown' | 'keyup', key: string) =>
  act(() => field().dispatchEvent(new KeyboardEvent(type, { key, bubbles: true })))
const choose = (value: string) =>
  act(() => {
    field().value = value
    field().dispatchEvent(new Event('change', { bubbles: true }))
  })

it('a choice shows and is passed on at once', async () => {
  await choose('a')
  expect(field().value).toBe('a')
  expect(passed.mock.calls).toEqual([['a', 0]])
})

it('keys that lead through the choices say that more may follow', async () => {
  for (const value of ['a', 'b']) {
    await press('keydown', 'ArrowDown')
    await choose(value)
    await press('keyup', 'ArrowDown')
  }
  expect(field().value).toBe('b')
  expect(passed.mock.calls).toEqual([
    ['a', REST],
    ['b', REST],
  ])
})

it('a key that chooses from the opened list does not', async () => {
  await press('keydown', 'Enter')
  await choose('a')
  expect(passed.mock.calls).toEqual([['a', 0]])
})
