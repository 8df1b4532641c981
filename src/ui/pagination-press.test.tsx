import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LanguageContext } from '../i18n/language.ts'
import { keyInto } from '../testing/type-into.ts'
import { followOpening } from './from-here.ts'
import { Pagination } from './pagination.tsx'
import { SearchField } from './search-field.tsx'
import { useListAddress } from './use-list-address.ts'

/** So long a painting takes at most, in milliseconds. */
const PAINTING = 100
const DELAY = 300

let bring: (page: { Component: typeof Other }) => void
let navigate: ReturnType<typeof createBrowserRouter>['navigate']
let set: (name: 'state', value: string, delay?: number) => void
let shown: { state: string; q: string; page: number }
let root: Root

function Other() {
  return null
}

function List() {
  const list = useListAddress(['state', 'q'])
  set = list.set
  shown = { ...list.values, page: list.input.page }
  return (
    <>
      <SearchField
        label="search"
        placeholder=""
        value={list.values.q}
        onSearch={(typed) => list.set('q', typed)}
      />
      <Pagination paging={list.pagingOf({ total: 40, page: list.input.page, pages: 3 })} />
    </>
  )
}

const link = (name: string) => document.querySelector(`a[aria-label="${name}"]`) as HTMLElement
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const press = (name: string, keys: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys })
  return act(() => void link(name).dispatchEvent(event))
}

/** Goes one step back in the history; only real time brings it. */
const back = () =>
  act(async () => {
    const isBack = new Promise((done) => addEventListener('popstate', done, { once: true }))
    history.back()
    await isBack
    await new Promise((done) => setTimeout(done, PAINTING))
  })

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('scrollTo', () => {})
  vi.useFakeTimers()
  history.pushState(null, '', '/?q=x')
  const router = createBrowserRouter([
    { path: '/', Component: List },
    {
      path: '/slow',
      lazy: () =>
        new Promise<{ Component: typeof Other }>((done) => {
          bring = done
        }),
    },
  ])
  followOpening(router)
  navigate = router.navigate
  const element = document.body.appendChild(document.createElement('div'))
  root = createRoot(element)
  await act(() =>
    root.render(
      <LanguageContext value="zh">
        <RouterProvider router={router} />
      </LanguageContext>,
    ),
  )
})
afterEach(async () => {
  await act(() => root.unmount())
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a page that is gone to stands in the address at once, and is shown when the press was painted', async () => {
  press('下一页')
  expect([location.search, shown.page]).toEqual(['?q=x&page=2', 1])
  await wait(PAINTING)
  expect(shown.page).toBe(2)
  expect(link('第 2 页').getAttribute('aria-current')).toBe('page')
})

it('it is a page of the list as it is filtered by then, though the filter is not shown yet', async () => {
  await act(() => set('state', 'a', DELAY))
  press('下一页')
  await wait(PAINTING)
  expect([location.search, shown]).toEqual(['?q=x&state=a&page=2', { q: 'x', state: 'a', page: 2 }])
})

it('Back leads to the page before it, and to the one before that, however quickly it was pressed', async () => {
  const before = history.length
  press('下一页')
  press('下一页')
  await wait(PAINTING)
  press('下一页')
  await wait(PAINTING)
  expect([history.length - before, shown.page]).toEqual([2, 3])
  vi.useRealTimers()
  await back()
  expect([location.search, shown.page]).toEqual(['?q=x&page=2', 2])
  await back()
  expect([location.search, shown.page]).toEqual(['?q=x', 1])
})

it('Back before it is shown stays on the page that is shown', async () => {
  press('下一页')
  vi.useRealTimers()
  await back()
  expect([location.search, shown.page]).toEqual(['?q=x', 1])
})

it('a page that was being opened gives way to it, and never comes', async () => {
  await act(() => void navigate('/slow'))
  press('下一页')
  await wait(PAINTING)
  expect([location.pathname + location.search, shown.page]).toEqual(['/?q=x&page=2', 2])
  await act(async () => bring({ Component: Other }))
  expect([location.pathname + location.search, shown.page]).toEqual(['/?q=x&page=2', 2])
})

it('it stays a page of this list where another page was being gone back to', async () => {
  history.replaceState(null, '', '/slow')
  history.pushState({ idx: 1, key: 'here', usr: null }, '', '/?q=x')
  vi.useRealTimers()
  await back()
  expect(location.pathname).toBe('/slow')
  press('下一页')
  await act(() => new Promise((done) => setTimeout(done, PAINTING)))
  expect([location.pathname + location.search, shown.page]).toEqual(['/?q=x&page=2', 2])
})

it('what is pressed before the last one was drawn counts', async () => {
  await act(async () => {
    press('下一页')
    await vi.advanceTimersByTimeAsync(PAINTING)
    // The router holds it by now, and nothing of it is drawn before this is over.
    expect([location.search, shown.page]).toEqual(['?q=x&page=2', 1])
    press('第 1 页')
    await vi.advanceTimersByTimeAsync(PAINTING)
  })
  expect([location.search, shown.page]).toEqual(['?q=x', 1])
})

it('a browser that refuses to change the address leaves it to the router', async () => {
  const refuse = () => {
    throw new DOMException('Too many calls', 'SecurityError')
  }
  vi.spyOn(history, 'pushState').mockImplementationOnce(refuse)
  press('下一页')
  await wait(PAINTING)
  expect([location.search, shown.page]).toEqual(['?q=x&page=2', 2])
})

it('pressed for another tab or window it stays the browser’s', () => {
  addEventListener('click', (event) => event.preventDefault(), { once: true })
  const before = vi.spyOn(history, 'pushState')
  press('下一页', { ctrlKey: true })
  expect(location.search).toBe('?q=x')
  expect(before).not.toHaveBeenCalled()
})

/** Types into the search as a person does. */
function type(text: string): HTMLInputElement {
  const search = document.querySelector('input') as HTMLInputElement
  search.focus()
  act(() => keyInto(search, text))
  return search
}

it('APP-05 a press that leaves the search changes the list only when it is over: it meets what was pressed', async () => {
  type('new')
  act(() => void link('下一页').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true })))
  await act(async () => link('下一页').focus())
  await wait(PAINTING)
  expect(location.search).toBe('?q=new')
  expect(shown).toMatchObject({ page: 1, q: 'x' })
  await press('下一页')
  await wait(PAINTING)
  expect(shown).toMatchObject({ page: 2, q: 'new' })
})

it('APP-05 a page link right after a search goes to that page of what was searched for, and Back to its first', async () => {
  const entries = history.length
  const search = type('new')
  await act(async () => link('下一页').focus())
  await press('下一页')
  await wait(PAINTING + DELAY)
  expect(location.search).toBe('?q=new&page=2')
  expect(history.length).toBe(entries + 1)
  expect(search.value).toBe('new')
  vi.useRealTimers()
  await back()
  expect(location.search).toBe('?q=new')
})
