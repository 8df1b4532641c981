import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { tabRecorder } from './recorder.ts'

const BEGUN = { at: 0, packed: 'x', page: '/products', language: 'zh' } as const

beforeEach(() => {
  // Everything here is in sight; jsdom lays nothing out.
  Element.prototype.checkVisibility = () => true
  sessionStorage.clear()
  history.replaceState(null, '', '/products')
  document.body.innerHTML = '<button>A</button><button>B</button>'
})

let recorder: ReturnType<typeof tabRecorder>
afterEach(() => recorder.stop())

const noted = () =>
  recorder.state()?.presses.map(({ what, name, value }) => [what, value ?? name].join(' '))

/** Presses a button, once the recorder listens. */
async function press(at: number) {
  const before = recorder.state()?.presses.length
  await vi.waitFor(() => {
    document.querySelectorAll('button')[at]?.click()
    expect(recorder.state()?.presses.length).not.toBe(before)
  })
}

it('notes an address that Back, Forward or the address bar led to, before what is done there', async () => {
  recorder = tabRecorder()
  recorder.start(BEGUN)
  await press(0)
  history.pushState(null, '', '/orders?tab=paid')
  // Back where the last press was made.
  history.replaceState(null, '', '/products')
  dispatchEvent(new PopStateEvent('popstate'))
  await press(0)
  history.pushState(null, '', '/orders?tab=paid')
  await press(1)
  // The page is loaded anew.
  history.replaceState(null, '', '/account')
  recorder = tabRecorder()
  await press(1)
  expect(noted()).toEqual([
    ...['press A', 'goto /products', 'press A', 'press B'],
    ...['goto /account', 'press B'],
  ])
})

it('notes no address where only a place on the page was gone to', async () => {
  recorder = tabRecorder()
  recorder.start(BEGUN)
  await press(0)
  const [oldURL, newURL] = [location.href, `${location.href}#main`]
  history.pushState(null, '', newURL)
  dispatchEvent(new PopStateEvent('popstate'))
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL }))
  await press(1)
  expect(noted()).toEqual(['press A', 'press B'])
})

it('MAT-09 an address tells of nobody', async () => {
  recorder = tabRecorder()
  recorder.start(BEGUN)
  history.replaceState(null, '', '/orders?q=13900001111')
  recorder = tabRecorder()
  await press(0)
  expect(noted()?.[0]).toBe('goto /orders?q=13800000000')
})
