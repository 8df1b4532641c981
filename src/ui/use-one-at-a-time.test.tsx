import { act, useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Rendered, render } from '../testing/rendered.ts'
import { Button } from './button.tsx'
import { useOneAtATime } from './use-one-at-a-time.ts'

const A_FRAME = 20

let page: Rendered
let begun: number
let answer: () => void

/** A press that is answered when the test says so; its outcome is how many were answered. */
function Order() {
  const once = useOneAtATime()
  const [placed, setPlaced] = useState(0)
  const place = () =>
    once(async () => {
      begun += 1
      await new Promise<void>((done) => {
        answer = done
      })
      setPlaced((count) => count + 1)
    })
  return <Button onClick={place}>{placed}</Button>
}

const button = () => page.place.querySelector('button') as HTMLButtonElement
const painted = () => act(() => vi.advanceTimersByTimeAsync(A_FRAME))

beforeEach(async () => {
  vi.useFakeTimers()
  begun = 0
  page = await render(<Order />)
})
afterEach(async () => {
  await page.leave()
  vi.useRealTimers()
})

it('ORD-10 a second press while the first is being answered does nothing', async () => {
  await act(async () => button().click())
  await painted()
  await act(async () => button().click())
  await painted()
  expect(begun).toBe(1)
})

it('ORD-10 the second half of a double click does nothing, though the first is answered before it is painted', async () => {
  await act(async () => button().click())
  // The first is done before whatever is pressed next.
  await act(async () => button().click())
  await act(async () => answer())
  expect(button().textContent).toBe('1')
  await painted()
  expect(begun).toBe(1)
})

it('who has seen the outcome may press again', async () => {
  await act(async () => button().click())
  await painted()
  await act(async () => answer())
  await act(async () => button().click())
  await painted()
  expect(begun).toBe(2)
})
