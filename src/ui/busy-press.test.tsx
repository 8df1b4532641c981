import { act, useState } from 'react'
import { createPortal } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sending } from './busy-press.ts'
import { Button } from './button.tsx'
import { DialogForm } from './dialog-form.tsx'

let root: Root
let ends: (() => void)[]

const takesTime = () => new Promise<void>((end) => void ends.push(end))
const button = () => document.querySelector('button:last-of-type') as HTMLButtonElement
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const press = async () => {
  await act(async () => button().click())
  // That it is pressed is painted first.
  await wait(20)
}
const isSeen = () => 'busy' in button().dataset

function Counter() {
  const [count, setCount] = useState(0)
  return <Button onClick={() => setCount(count + 1)}>{count}</Button>
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  ends = []
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(() => root.unmount())
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a press that takes long is seen to go on until it is over', async () => {
  await act(() => root.render(<Button onClick={takesTime}>buy</Button>))
  await press()
  expect(isSeen()).toBe(false)
  await wait(200)
  expect(isSeen()).toBe(true)
  await act(async () => ends[0]?.())
  expect(isSeen()).toBe(false)
})

it('one that is over at once is not', async () => {
  await act(() => root.render(<Button onClick={takesTime}>buy</Button>))
  await press()
  await act(async () => ends[0]?.())
  await wait(200)
  expect(isSeen()).toBe(false)
})

it('of two presses the first to end does not hide that the other goes on', async () => {
  await act(() => root.render(<Button onClick={takesTime}>buy</Button>))
  await press()
  await press()
  await wait(200)
  await act(async () => ends[0]?.())
  expect(isSeen()).toBe(true)
  await act(async () => ends[1]?.())
  expect(isSeen()).toBe(false)
})

it('a form that takes long to send is seen to go on, on the button that sent it', async () => {
  const form = { cancel: 'cancel', submit: 'send', onCancel: () => {} }
  await act(() =>
    root.render(
      <DialogForm {...form} onSubmit={takesTime}>
        fields
      </DialogForm>,
    ),
  )
  await press()
  await wait(200)
  expect(isSeen()).toBe(true)
  await act(async () => ends[0]?.())
  expect(isSeen()).toBe(false)
})

it('a form in a dialog sends itself, and not the form that the dialog was opened from', async () => {
  const [outer, inner] = [vi.fn(), vi.fn()]
  await act(() =>
    root.render(
      <form onSubmit={sending(outer)}>
        {createPortal(
          <form onSubmit={sending(inner)}>
            <button type="submit">send</button>
          </form>,
          document.body,
        )}
      </form>,
    ),
  )
  await press()
  expect([inner, outer].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
})

it('a second press finds done what the first one did, though nothing was painted in between', async () => {
  await act(() => root.render(<Counter />))
  await act(() => {
    button().click()
    button().click()
  })
  await wait(20)
  expect(button().textContent).toBe('2')
})

it('what is told of within a press only is done within it', async () => {
  const copied = vi.fn()
  await act(() =>
    root.render(
      <Button atOnce onClick={copied}>
        copy
      </Button>,
    ),
  )
  act(() => button().click())
  expect(copied).toHaveBeenCalledTimes(1)
})
