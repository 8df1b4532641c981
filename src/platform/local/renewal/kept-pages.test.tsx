import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { META_KEY } from '../storage/storage-keys.ts'
import { forgetPages, isPageKept } from './kept-pages.ts'
import type { KeptPress } from './kept-press.ts'
import type { KeptField } from './kept-typing.ts'
import { takeKeptPage } from './take-kept-page.ts'

let way: NavigationTimingType
/** What the document that is shown keeps of its page. */
let keep: (value: string) => void
let keepPress: () => void

beforeEach(async () => {
  way = 'reload'
  await loadAnew()
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

const PRESS = { name: '下一步', place: 0 } as unknown as KeptPress

const typed = (value: string): KeptField[] => [{ label: 'INPUT 用户数', place: 0, value }]
const taken = () => takeKeptPage(location.pathname).fields

/** Another document begins, which knows nothing of what the one before has kept. */
async function loadAnew() {
  vi.resetModules()
  const { keepPage } = await import('./kept-pages.ts')
  keep = (value) =>
    keepPage(location.pathname, { fields: value === '' ? [] : typed(value), press: null })
  keepPress = () => keepPage(location.pathname, { fields: [], press: PRESS })
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
  await loadAnew()
  show('/pricing', 'second')
  keep('5')
  expect(taken()).toEqual(typed('5'))
  way = 'back_forward'
  show('/buy/online', 'first')
  expect(taken()).toEqual(typed('72'))
})

it('APP-07 another visit to the same address finds nothing, also where it is reloaded before anything is typed', async () => {
  show('/buy/online', 'first')
  keep('72')
  await loadAnew()
  show('/buy/online', 'second')
  way = 'navigate'
  expect(taken()).toEqual([])
  way = 'reload'
  expect(taken()).toEqual([])
  keep('3')
  expect(taken()).toEqual(typed('3'))
  show('/buy/online', 'first')
  expect(taken()).toEqual(typed('72'))
})

it('APP-07 what was pressed is done by a reload only: whoever comes back later has given it up', async () => {
  const pressed = () => takeKeptPage(location.pathname).press
  show('/buy/online', 'first')
  keepPress()
  expect(pressed()).toEqual(PRESS)
  keepPress()
  way = 'back_forward'
  expect(pressed()).toBe(null)
})

it('APP-07 a page that is reloaded again before anything was entered into it loses nothing', async () => {
  show('/buy/online', 'first')
  keep('72')
  await loadAnew()
  keep('')
  await loadAnew()
  expect(taken()).toEqual(typed('72'))
})

it('what is saved or taken back is kept no more', () => {
  show('/buy/online', 'first')
  keep('72')
  keep('')
  expect(taken()).toEqual([])
})

it('APP-07 what was left within one document is kept by who left it', () => {
  show('/buy/online', 'first')
  keep('72')
  show('/orders', 'second')
  keep('5')
  show('/buy/online', 'first')
  expect(taken()).toEqual([])
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

it('keeps the last twelve into which something was typed, and forgets all that is to be forgotten', async () => {
  for (let at = 1; at <= 13; at += 1) {
    await loadAnew()
    show('/buy/online', `entry ${at}`)
    keep(String(at))
  }
  await loadAnew()
  show('/help', 'help')
  keep('')
  show('/buy/online', 'entry 1')
  expect(taken()).toEqual([])
  show('/buy/online', 'entry 2')
  expect(taken()).toEqual(typed('2'))
  forgetPages()
  expect(isPageKept()).toBe(false)
})

it('where there is room for one only, that is the last', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function set(this: Storage, key, text) {
    if (text.includes('72')) throw new DOMException('full', 'QuotaExceededError')
    Reflect.set(this, key, text)
  })
  sessionStorage['qd-typed'] = JSON.stringify([
    { path: '/buy/online', entry: 'a', fields: typed('72') },
  ])
  show('/pricing', 'second')
  keep('5')
  expect(taken()).toEqual(typed('5'))
  vi.restoreAllMocks()
})
