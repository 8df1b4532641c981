import { act, Component, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pressIt } from '../testing/painted.ts'
import { later } from './later.tsx'

type Arrival = { come: () => void; fail: () => void }

let root: Root
let place: HTMLElement
let arrivals: Arrival[]

function Part({ name }: { name: string }) {
  return <p>{name}</p>
}

/** A part that comes, or does not, when the test says so. */
function awaited() {
  return later<{ name: string }>(
    () =>
      new Promise((resolve, reject) => {
        arrivals.push({ come: () => resolve(Part), fail: () => reject(new Error('no network')) })
      }),
  )
}

class PageError extends Component<{ children: ReactNode }, { isFailed: boolean }> {
  override state = { isFailed: false }
  static getDerivedStateFromError() {
    return { isFailed: true }
  }
  override render() {
    return this.state.isFailed ? 'page error' : this.props.children
  }
}

const show = (shown: ReactNode) => act(() => root.render(<PageError>{shown}</PageError>))
const arrival = (what: keyof Arrival) => act(async () => arrivals.at(-1)?.[what]())
const retry = () => pressIt(place.querySelector('button'))

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  arrivals = []
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
})
afterEach(async () => {
  await act(() => root.unmount())
  vi.unstubAllGlobals()
})

it('a part that is on its way says so, and stands when it has come', async () => {
  const Later = awaited()
  await show(<Later name="part" />)
  expect(place.textContent).toBe('正在载入…')
  await arrival('come')
  expect(place.textContent).toBe('part')
})

it('a part that does not arrive says so in its place, and is had by a press', async () => {
  const Later = awaited()
  await show(
    <main>
      typed <Later name="part" />
    </main>,
  )
  await arrival('fail')
  expect(place.querySelector('[role=alert]')?.textContent).toContain('这一部分没能载入')
  expect(place.textContent).toContain('typed')
  await retry()
  await arrival('come')
  expect(place.textContent).toBe('typed part')
})

it('a part that was fetched before stands within the press that shows it', async () => {
  const Later = awaited()
  const fetched = Later.fetch()
  await arrival('come')
  await fetched
  await show(<Later name="part" />)
  expect(place.textContent).toBe('part')
})

it('what breaks in a part that has come is the page’s', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const Broken = later<object>(async () => () => {
    throw new Error('a bug')
  })
  await show(<Broken />)
  await act(async () => {})
  expect(place.textContent).toBe('page error')
})
