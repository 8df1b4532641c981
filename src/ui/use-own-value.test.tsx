import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useOwnValue } from './use-own-value.ts'

let control: ReturnType<typeof useOwnValue<[]>>
let root: Root
const passed = vi.fn()

function Control({ outside }: { outside: string }) {
  control = useOwnValue(outside, passed)
  return null
}

const show = (props: { outside: string }) => act(() => root.render(<Control {...props} />))
const choose = (value: string) =>
  act(() => {
    control.setOwn(value)
    control.tell(value)
  })

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  passed.mockClear()
  root = createRoot(document.createElement('div'))
  await show({ outside: '' })
})
afterEach(async () => {
  await act(() => root.unmount())
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('what is chosen shows and is passed on at once, and no second time', async () => {
  await choose('a')
  await choose('a')
  expect(control.own).toBe('a')
  expect(passed.mock.calls).toEqual([['a']])
})

it('the answer to what was passed on first does not undo what was passed on since', async () => {
  await choose('a')
  await choose('b')
  await show({ outside: 'a' })
  expect(control.own).toBe('b')
  await show({ outside: 'b' })
  expect(control.own).toBe('b')
})

it('where its answer comes after another change, it shows what is there, and the other can be chosen anew', async () => {
  await choose('a')
  await show({ outside: 'b' })
  expect(control.own).toBe('b')
  await show({ outside: 'a' })
  expect(control.own).toBe('a')
  await choose('b')
  expect(passed.mock.calls).toEqual([['a'], ['b']])
})
