// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FilterSelect } from './filter-select.tsx'
import { REST } from './use-at-rest.ts'

const OPTIONS = ['', 'a', 'b'].map((value) => ({ value, label: `choice ${value}` }))
/** So long a painting takes at most, in milliseconds. */
const PAINTING = 100

const passed = vi.fn()
let root: Root
let place: HTMLElement

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  passed.mockClear()
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await show('')
})
afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  vi.useRealTimers()
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
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

it('a choice shows at once and is passed on when it was painted', async () => {
  await choose('a')
  expect(field().value).toBe('a')
  expect(passed).not.toHaveBeenCalled()
  await wait(PAINTING)
  expect(passed.mock.calls).toEqual([['a']])
})

it('keys that lead through the choices pass on the last one, when they rest', async () => {
  for (const value of ['a', 'b']) {
    await press('keydown', 'ArrowDown')
    await choose(value)
    await press('keyup', 'ArrowDown')
    await wait(REST - 1)
  }
  expect(field().value).toBe('b')
  expect(passed).not.toHaveBeenCalled()
  await wait(1 + PAINTING)
  expect(passed.mock.calls).toEqual([['b']])
})

it('a key that chooses from the opened list does not wait for others', async () => {
  await press('keydown', 'Enter')
  await choose('a')
  await wait(PAINTING)
  expect(passed.mock.calls).toEqual([['a']])
})

it('what changes elsewhere before the choice was passed on does not undo it', async () => {
  await choose('a')
  await show('b')
  expect(field().value).toBe('a')
  await wait(PAINTING)
  expect(passed.mock.calls).toEqual([['a']])
})

it('nothing is passed on where the field is gone by then', async () => {
  await choose('a')
  await act(() => root.unmount())
  await wait(PAINTING)
  expect(passed).not.toHaveBeenCalled()
})
