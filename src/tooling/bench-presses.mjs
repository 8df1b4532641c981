import { chromium } from '@playwright/test'
import { SCREENS } from './bench-press-screens.mjs'
import { serveOthers } from './bench-sites.mjs'
import { findChromium } from './find-chromium.mjs'
import { BASE, isMain } from './project.mjs'
import { serve } from './serve.mjs'

const ROUNDS = 3
const PORT = 4183

/** How many times slower than this machine an old phone is. */
const OLD_PHONE = 6

/** So long after a key the next one follows, and after a press what it opens is taken to be there, in milliseconds. */
const BETWEEN_KEYS = 120
const BETWEEN_PRESSES = 800
/** So long a pointer stands over what is then pressed. */
const HOVER = 200
/** So long a page that was opened may go on before something is pressed. */
const REST = 2_000
/** A large scenario is played before it is there. */
const LONGEST_LOAD = 180_000

/** The browser tells of no interaction that is shorter: such a one counts as this. */
const LEAST = 16

/**
 * @typedef {import('./bench-press-screens.mjs').Act} Act
 * @typedef {import('./bench-press-screens.mjs').Screen} Screen
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Browser} Browser
 */

/** What can be done on the pages that every screen is measured beside. @type {readonly Act[]} */
const BESIDE_ACTS = [
  { name: 'key', keys: [...'12345678'], at: (page) => page.locator('input') },
  { name: 'press', at: (page) => page.locator('button') },
]

/**
 * Prints, for every screen and what is done there, how long it takes from the key or press to the next painting, beside
 * the same on a page without any script, and on the smallest page of React, in the same round.
 *
 * @param {string} [only] addresses that begin so
 */
export async function benchPresses(only = '') {
  const executablePath = findChromium()
  if (executablePath === null) return console.log('Presses are not measured: there is no Chromium.')
  const stop = await serve(PORT)
  const others = await serveOthers([])
  const browser = await chromium.launch({ executablePath })
  const screens = SCREENS.filter(({ address }) => address.startsWith(only))
  printHead()
  for (const screen of screens) {
    /** @type {Map<string, number[][]>} */
    const found = new Map()
    /** @param {string} row @param {number[]} durations */
    const note = (row, durations) => found.set(row, [...(found.get(row) ?? []), durations])
    const context = await openScenario(browser, screen.scenario)
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const beside of others.pages) {
        await measureBeside(browser, beside.url, (act, durations) =>
          note(`${beside.name} | ${act}`, durations),
        )
      }
      const page = await context.newPage()
      await openScreen(page, screen)
      const place = `${BASE}${screen.address} (${screen.scenario})`
      await measure(page, screen.acts, (act, durations) => note(`${place} | ${act}`, durations))
      await page.close()
    }
    await context.close()
    print(found)
  }
  await browser.close()
  others.stop()
  stop()
}

/**
 * A browser in which this scenario was loaded.
 *
 * @param {Browser} browser
 * @param {string} scenario
 */
async function openScenario(browser, scenario) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await page.goto(`${origin()}products?scenario=${scenario}`)
  await page.waitForURL((url) => url.search === '', { timeout: LONGEST_LOAD })
  await page.waitForTimeout(REST)
  await page.close()
  return context
}

/** @param {Page} page @param {Screen} screen */
async function openScreen(page, { address, open }) {
  await page.goto(origin() + address)
  await open?.(page)
  await page.waitForTimeout(REST)
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {(act: string, durations: number[]) => void} note
 */
async function measureBeside(browser, url, note) {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(url)
  await measure(page, BESIDE_ACTS, note)
  await context.close()
}

/**
 * @param {Page} page
 * @param {readonly Act[]} acts
 * @param {(act: string, durations: number[]) => void} note
 */
async function measure(page, acts, note) {
  const session = await page.context().newCDPSession(page)
  await page.evaluate(watch)
  await session.send('Emulation.setCPUThrottlingRate', { rate: OLD_PHONE })
  for (const { name, at, keys } of acts) {
    if (keys) {
      await at(page).focus()
      await page.waitForTimeout(BETWEEN_PRESSES)
      await page.evaluate(take)
      for (const key of keys) {
        await page.keyboard.press(key)
        await page.waitForTimeout(BETWEEN_KEYS)
      }
    } else {
      await pointAt(page, at(page))
      await page.evaluate(take)
      await page.mouse.down()
      await page.mouse.up()
    }
    await page.waitForTimeout(BETWEEN_PRESSES)
    const told = await page.evaluate(take)
    const missing = Math.max(0, (keys?.length ?? 1) - told.length)
    note(name, [...told, ...Array(missing).fill(LEAST)])
  }
}

/**
 * By coordinates: a click of Playwright's own looks at the page within the event, and is measured with it.
 *
 * @param {Page} page
 * @param {import('@playwright/test').Locator} target
 */
async function pointAt(page, target) {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('What shall be pressed is shown')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(HOVER)
}

/** Runs in the page: notes how long each interaction took, by its number. */
function watch() {
  /** @type {Map<number, number>} */
  const interactions = new Map()
  Reflect.set(window, 'interactions', interactions)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const number = Number(Reflect.get(entry, 'interactionId'))
      if (number > 0) {
        interactions.set(number, Math.max(interactions.get(number) ?? 0, entry.duration))
      }
    }
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }))
}

/** Runs in the page. @returns {number[]} */
function take() {
  const interactions = /** @type {Map<number, number>} */ (Reflect.get(window, 'interactions'))
  const durations = [...interactions.values()]
  interactions.clear()
  return durations
}

function printHead() {
  console.log(
    `Keys and presses, processor ${OLD_PHONE} × slower, ms until painted, medians of ${ROUNDS}, ${new Date().toISOString().slice(0, 10)}`,
  )
  console.log('| page | key or press | p50 | worst | × bare | × React hello |')
  console.log('|---|---|---|---|---|---|')
}

/** @param {Map<string, number[][]>} found of one screen, with the pages beside it in the same rounds */
function print(found) {
  const rows = [...found].map(([row, rounds]) => ({
    row,
    p50: median(rounds.flat()),
    worst: median(rounds.map((durations) => Math.max(...durations))),
  }))
  /** @param {string} page */
  const worstOf = (page) =>
    Math.max(...rows.filter(({ row }) => row.startsWith(page)).map(({ worst }) => worst))
  const [bare, hello] = [worstOf('bare'), worstOf('React hello')]
  for (const { row, p50, worst } of rows) {
    const times = [bare, hello].map((other) => (worst / other).toFixed(2)).join(' | ')
    console.log(`| ${row} | ${p50.toFixed(0)} | ${worst.toFixed(0)} | ${times} |`)
  }
}

function origin() {
  return `http://127.0.0.1:${PORT}${BASE}`
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

if (isMain(import.meta.url)) await benchPresses(process.argv[2])
