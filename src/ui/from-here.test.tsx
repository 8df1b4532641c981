import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { asPressed, followOpening, type GoOn, pressNow, useFromHere } from './from-here.ts'

type Press = () => GoOn

let root: Root
let place: HTMLElement
let router: ReturnType<typeof createBrowserRouter>
let unfollow: () => void
/** The page of /form, whose press is answered when a test says so. */
let press: Press
/** The same, where another `step` of the address is another page. */
let pressOnStep: Press
/** Lets the page of /slow come. */
let bringSlow: () => void

function Form() {
  press = useFromHere()
  pressOnStep = useFromHere('step')
  return <p>form</p>
}

const slowly = () =>
  new Promise<void>((come) => {
    bringSlow = come
  })

/** Opens the form, on a site that stands there. */
async function open(base: string) {
  history.replaceState(null, '', `${base}form`)
  const slow = slowly()
  router = createBrowserRouter(
    [
      { path: '/form', Component: Form },
      { path: '/form/next', element: <p>next</p> },
      { path: '/help', element: <p>help</p> },
      { path: '/slow', lazy: () => slow.then(() => ({ element: <p>slow</p> })) },
      { path: '/record/:step', element: <p>record</p> },
    ],
    { basename: base },
  )
  unfollow = followOpening(router)
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await act(() => root.render(<RouterProvider router={router} />))
}

async function leave() {
  await act(() => root.unmount())
  unfollow()
  router.dispose()
  place.remove()
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  await open('/')
})
afterEach(async () => {
  await leave()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const go = (to: string) => act(() => router.navigate(to))
const answer = (goOn: GoOn, ...where: Parameters<GoOn>) => act(() => goOn(...where))
const here = () => [location.pathname + location.search, place.textContent]
async function back() {
  await act(async () => {
    history.back()
    await new Promise((done) => addEventListener('popstate', done, { once: true }))
  })
}

it('goes on from where it was pressed', async () => {
  await answer(press(), '/form/next')
  expect(here()).toEqual(['/form/next', 'next'])
})

it('leaves whoever has gone elsewhere where they are', async () => {
  const goOn = press()
  await go('/help')
  await answer(goOn, '/form/next', { replace: true })
  expect(here()).toEqual(['/help', 'help'])
  await back()
  expect(here()).toEqual(['/form', 'form'])
})

it('leaves whoever waits for another page that has not come yet', async () => {
  const goOn = press()
  let opened: Promise<void> | undefined
  await act(async () => {
    opened = router.navigate('/slow')
  })
  await answer(goOn, '/form/next')
  await act(async () => {
    bringSlow()
    await opened
  })
  expect(here()).toEqual(['/slow', 'slow'])
})

it('goes on for whoever came back, and where only the rest of the address is another', async () => {
  const goOn = press()
  await go('/help')
  await back()
  await go('/form?years=3#price')
  await answer(goOn, '/form/next')
  expect(here()).toEqual(['/form/next', 'next'])
})

it('knows another page by the part of the address that makes it one', async () => {
  await go('/form?step=check')
  const goOn = pressOnStep()
  await go('/form?step=check&years=3')
  await go('/form')
  await answer(goOn, '/form/next')
  expect(here()).toEqual(['/form', 'form'])
  await go('/form?step=check')
  await answer(goOn, { pathname: '/form', search: '?step=check&order=1' }, { replace: true })
  await answer(goOn, '/form/next')
  expect(here()).toEqual(['/form/next', 'next'])
})

it('goes on from where it was pressed, though it is done a moment later', async () => {
  const pressedIn = pressNow()
  await go('/help')
  await answer(asPressed(pressedIn, press), '/form/next')
  expect(here()).toEqual(['/help', 'help'])
  await go('/form')
  await answer(asPressed(pressedIn, press), '/form/next')
  expect(here()).toEqual(['/form/next', 'next'])
})

it('takes two steps in a row, and not the second from where somebody went in between', async () => {
  const goOn = press()
  await answer(goOn, '/record/first', { replace: true })
  await answer(goOn, '/record/second')
  expect(here()).toEqual(['/record/second', 'record'])
  await go('/form')
  const again = press()
  await answer(again, '/record/first', { replace: true })
  await go('/help')
  await answer(again, '/record/second')
  expect(here()).toEqual(['/help', 'help'])
})

it('knows where the site stands', async () => {
  await leave()
  vi.stubEnv('BASE_URL', '/demo/')
  await open('/demo/')
  const goOn = press()
  await answer(goOn, '/record/first', { replace: true })
  await answer(goOn, '/record/second')
  expect(here()).toEqual(['/demo/record/second', 'record'])
})
