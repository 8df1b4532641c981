// @vitest-environment jsdom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useOwnValue } from './use-own-value.ts'

/** So long a painting takes at most, in milliseconds. */
const PAINTING = 100

type Props = { outside: string; pass?: (value: string) => void }

let control: ReturnType<typeof useOwnValue>
let root: Root
const passed = vi.fn()

function Control({ outside, pass = passed }: Props) {
  control = useOwnValue(outside, pass)
  return null
}

const show = (props: Props) => act(() => root.render(<Control {...props} />))
const choose = (value: string) =>
  act(() => {
    control.setOwn(value)
    control.tell(value)
  })
const painted = () => act(() => vi.advanceTimersByTimeAsync(PAINTING))

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

it('what is chosen shows at once, and is passed on when that was painted: of several the last', async () => {
  await choose('a')
  await choose('b')
  expect(control.own).toBe('b')
  expect(passed).not.toHaveBeenCalled()
  await painted()
  expect(passed.mock.calls).toEqual([['b']])
})

it('what changes outside before that does not undo it', async () => {
  await choose('a')
  await show({ outside: 'b' })
  expect(control.own).toBe('a')
  await painted()
  expect(passed.mock.calls).toEqual([['a']])
})

it('it is passed to whoever takes it by then, and to nobody where the control is gone', async () => {
  const newer = vi.fn()
  await choose('a')
  await show({ outside: '', pass: newer })
  await painted()
  expect([passed.mock.calls, newer.mock.calls]).toEqual([[], [['a']]])
  await choose('b')
  await act(() => root.render(null))
  await painted()
  expect(newer).toHaveBeenCalledTimes(1)
})

it('a choice that was taken back before that passes nothing on, and later changes flow in', async () => {
  await choose('a')
  await choose('')
  await painted()
  expect(passed).not.toHaveBeenCalled()
  await show({ outside: 'b' })
  await show({ outside: '' })
  expect(control.own).toBe('')
})

it('the answer to what was passed on first does not undo what was passed on since', async () => {
  await choose('a')
  await painted()
  await choose('b')
  await painted()
  await show({ outside: 'a' })
  expect(control.own).toBe('b')
  await show({ outside: 'b' })
  expect(control.own).toBe('b')
})

it('where its answer comes after another change, it shows what is there, and the other can be chosen anew', async () => {
  await choose('a')
  await painted()
  await show({ outside: 'b' })
  expect(control.own).toBe('b')
  await show({ outside: 'a' })
  expect(control.own).toBe('a')
  await choose('b')
  await painted()
  expect(passed.mock.calls).toEqual([['a'], ['b']])
})
