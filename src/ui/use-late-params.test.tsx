import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLateParams } from './use-late-params.ts'

/** So long a painting takes at most, in milliseconds. */
const PAINTING = 100
const DELAY = 300

let change: ReturnType<typeof useLateParams>[1]
let shown: string
let root: Root

function Page() {
  const [params, changeParams] = useLateParams()
  change = changeParams
  shown = params.toString()
  return null
}

const set = (name: string, value: string, delay = 0) =>
  act(() => change((params) => params.set(name, value), { delay }))
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  history.replaceState(null, '', '/?q=x')
  const router = createBrowserRouter([{ path: '/', Component: Page }])
  root = createRoot(document.createElement('div'))
  await act(() => root.render(<RouterProvider router={router} />))
})
afterEach(async () => {
  await act(() => root.unmount())
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('the address says at once what was chosen, and the page follows when that was painted', async () => {
  await set('state', 'a')
  expect([location.search, shown]).toEqual(['?q=x&state=a', 'q=x'])
  await wait(PAINTING)
  expect(shown).toBe('q=x&state=a')
})

it('APP-07 what takes the place of an entry of the history keeps its name, one after the other', async () => {
  const name = () => history.state?.usr?.entry
  await set('state', 'a')
  await wait(PAINTING)
  const first = name()
  expect(first).toMatch(/^\/ /)
  await set('state', 'b')
  await wait(PAINTING)
  expect([location.search, name()]).toEqual(['?q=x&state=b', first])
})

it('where more may follow, the page follows the last of it', async () => {
  await set('state', 'a', DELAY)
  await wait(DELAY - 1)
  await set('state', 'b', DELAY)
  await wait(DELAY - 1)
  expect([location.search, shown]).toEqual(['?q=x&state=b', 'q=x'])
  await wait(PAINTING)
  expect(shown).toBe('q=x&state=b')
})
