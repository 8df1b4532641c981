import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useNewest } from './use-newest.ts'

let root: Root
let begin: ReturnType<typeof useNewest>

function Place() {
  begin = useNewest()
  return null
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(() => root.unmount())
  vi.unstubAllGlobals()
})

it('of several choices the last counts, whichever is answered first', async () => {
  await act(() => root.render(<Place />))
  const first = begin()
  expect(first()).toBe(true)
  await act(() => root.render(<Place />))
  const second = begin()
  expect([first(), second()]).toEqual([false, true])
})
