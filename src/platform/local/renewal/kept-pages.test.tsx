import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { META_KEY } from '../storage/storage-keys.ts'
import { forgetPages, isPageKept, keepPage } from './kept-pages.ts'
import type { KeptField } from './kept-typing.ts'
import { takeKeptPage } from './take-kept-page.ts'

let way: NavigationTimingType

beforeEach(() => {
  way = 'reload'
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type: way }] })
})
afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
  localStorage.clear()
  history.replaceState(null, '', '/')
})

/** Shows this entry of the history, in a document of its own or in the one that was shown before. */
function show(path: string, entry: string) {
  history.replaceState({ usr: { entry } }, '', path)
}

const typed = (value: string): KeptField[] => [{ label: 'INPUT 用户数', place: 0, value }]
const keep = (value: string) => keepPage(location.pathname, { fields: typed(value), press: null })
const taken = () => takeKeptPage(location.pathname).fields

/** As after a reload: nothing is known of what the document before has kept. */
async function loadAnew() {
  vi.resetModules()
  const { keepPage } = await import('./kept-pages.ts')
  return (value: string) => keepPage(location.pathname, { fields: typed(value), press: null })
}

it('APP-07 a reload finds what was typed, once', () => {
  show('/buy/online', 'first')
  keep('72')
  expect(taken()).toEqual(typed('72'))
  expect(taken()).toEqual([])
  expect(isPageKept()).toBe(false)
})

it('APP-07 Back finds it from a page of another document, also where that was reloaded or typed into', async () => {
  show('/buy/online', 'first')
  keep('72')
  const keepThere = await loadAnew()
  show('/pricing', 'second')
  keepThere('5')
  expect(taken()).toEqual(typed('5'))
  way = 'back_forward'
  show('/buy/online', 'first')
  expect(taken()).toEqual(typed('72'))
})

it('APP-07 another visit to the same address finds nothing', async () => {
  show('/buy/online', 'first')
  keep('72')
  const keepThere = await loadAnew()
  way = 'navigate'
  show('/buy/online', 'second')
  expect(taken()).toEqual([])
  keepPage(location.pathname, { fields: [], press: null })
  keepThere('3')
  way = 'reload'
  expect(taken()).toEqual(typed('3'))
})

it('APP-07 what was left within one document is kept by who left it', () => {
  show('/buy/online', 'first')
  keep('72')
  show('/orders', 'second')
  keep('5')
  show('/buy/online', 'first')
  expect(taken()).toEqual([])
})

it('APP-07 a tab that was killed after its entry was named anew finds what was typed last', () => {
  show('/buy/online', 'first')
  keep('72')
  show('/buy/online', 'replaced')
  expect(taken()).toEqual(typed('72'))
})

it('APP-07 a deployment loses nothing of what the version before it kept', () => {
  const page = { path: '/buy/online', hadRecords: false, fields: typed('72'), press: null }
  sessionStorage.setItem('qd-typed', JSON.stringify(page))
  show('/buy/online', 'first')
  expect(taken()).toEqual(typed('72'))
})

it('nothing is found where all was erased meanwhile, or somebody else wrote there', () => {
  localStorage.setItem(META_KEY, '{}')
  show('/buy/online', 'first')
  keep('72')
  localStorage.clear()
  expect(taken()).toEqual([])
  for (const text of ['', 'null', '7', '[null,3]', '{"path":"/buy/online","fields":[1]}', '{']) {
    sessionStorage.setItem('qd-typed', text)
    expect(taken(), text).toEqual([])
  }
})

it('keeps the last twelve, and forgets all that is to be forgotten', async () => {
  for (let at = 1; at <= 13; at += 1) {
    const keepThere = await loadAnew()
    show('/buy/online', `entry ${at}`)
    keepThere(String(at))
  }
  show('/buy/online', 'entry 2')
  expect(taken()).toEqual(typed('2'))
  expect(JSON.parse(sessionStorage.getItem('qd-typed') ?? '[]')).toHaveLength(11)
  forgetPages()
  expect(isPageKept()).toBe(false)
})
