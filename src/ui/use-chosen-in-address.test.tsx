import { act, Fragment, startTransition } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, Link, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followOpening } from './from-here.ts'
import { useChosenInAddress } from './use-chosen-in-address.ts'

const NAMES = ['chosen', 'years'] as const

function Choice() {
  const { chosen, choose, newest } = useChosenInAddress(NAMES)
  newestChosen = () => newest().get('chosen') ?? ''
  const set = (value: string) => choose({ chosen: value, years: '' })
  chooseNow = set
  return (
    <>
      <output>{chosen.get('chosen') ?? ''}</output>
      {['A', 'A.B', ''].map((value) => (
        <button key={value} type="button" data-value={value} onClick={() => set(value)} />
      ))}
      <Link to="/">menu</Link>
    </>
  )
}

let newestChosen: () => string
let chooseNow: (value: string) => void
/** Lets a page open that takes its time. */
let open: () => void
let router: ReturnType<typeof createBrowserRouter>
let root: Root
let place: HTMLElement

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  history.replaceState(null, '', '/?state=unpaid&chosen=A')
  const slow = async () => {
    await new Promise<void>((done) => {
      open = done
    })
    return { Component: Fragment }
  }
  router = createBrowserRouter([
    { path: '/', Component: Choice },
    { path: '/slow', lazy: slow },
  ])
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await act(() => root.render(<RouterProvider router={router} />))
})
afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

/** The page follows when the choice was painted. */
const painted = () => act(() => new Promise<void>((done) => setTimeout(done, 50)))
const shown = () => place.querySelector('output')?.textContent
const button = (value: string) => place.querySelector<HTMLElement>(`[data-value="${value}"]`)

it('BIL-01 a choice is read from the address, shows at once and stands in it with all else', async () => {
  expect(shown()).toBe('A')
  await act(async () => button('A.B')?.click())
  expect([shown(), location.search]).toEqual(['A.B', '?state=unpaid&chosen=A.B'])
  await painted()
  expect([shown(), location.search]).toEqual(['A.B', '?state=unpaid&chosen=A.B'])
  await act(async () => button('')?.click())
  await painted()
  expect([shown(), location.search]).toEqual(['', '?state=unpaid'])
})

it('BIL-01 two changes before the page is drawn end with the second, in the address too', async () => {
  await act(async () => {
    button('A.B')?.click()
    button('A')?.click()
  })
  await painted()
  expect([shown(), location.search]).toEqual(['A', '?state=unpaid&chosen=A'])
})

it('BIL-01 RNW-02 opened from the menu there is no choice, and Back brings it again', async () => {
  await act(async () => button('A.B')?.click())
  await painted()
  await act(async () => place.querySelector('a')?.click())
  expect([shown(), location.search]).toEqual(['', ''])
  await act(async () => {
    history.back()
    await new Promise((done) => addEventListener('popstate', done, { once: true }))
  })
  expect([shown(), location.search]).toEqual(['A.B', '?state=unpaid&chosen=A.B'])
})

it('BIL-01 what was chosen last is read before it is rendered', async () => {
  await act(async () => {
    button('A.B')?.click()
    expect(newestChosen()).toBe('A.B')
  })
  await painted()
  expect(newestChosen()).toBe('A.B')
})

it('BIL-01 what was chosen last is known while the one before it is rendered', async () => {
  await act(async () => {
    // The first is rendered by itself, the second is still on its way.
    flushSync(() => {
      chooseNow('A.B')
      startTransition(() => chooseNow(''))
    })
    expect([shown(), newestChosen()]).toEqual(['A.B', ''])
  })
  await painted()
  expect([shown(), newestChosen()]).toEqual(['', ''])
})

it('BIL-01 a choice does not call off another page that is being opened', async () => {
  const stop = followOpening(router)
  await act(async () => {
    button('A.B')?.click()
    void router.navigate('/slow')
  })
  await painted()
  await act(async () => open())
  expect(location.pathname).toBe('/slow')
  await act(async () => {
    history.back()
    await new Promise((done) => addEventListener('popstate', done, { once: true }))
  })
  expect([shown(), location.search]).toEqual(['A.B', '?state=unpaid&chosen=A.B'])
  stop()
})
