import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { BASE, isMain } from './project.mjs'
import { serve } from './serve.mjs'

const ROUNDS = 5
const PORT = 4182
const PAGES = ['', 'help', 'buy/online', 'products', 'orders', 'messages']

/** What an almost empty browser keeps, and one whose storage is four fifths full. */
const FEW = 'online-active'
const MANY = 'large'

/** Until then a page has started; from there to the end it looks through what is kept. In milliseconds after it was asked for. */
const STARTED = 1_500
const END = 8_000

/** A large scenario is played before it is there. */
const LONGEST_LOAD = 180_000

/**
 * @typedef {{ start: number, script: number, all: number, longest: number }} Figures milliseconds of the main thread: until
 *   it has started, what of it were scripts, until the end, and its longest task
 */

/** Opens pages with few and with many records, in turns; prints medians, each with what it is of the page's with few. */
export async function benchStored() {
  const executablePath = findChromium()
  if (executablePath === null) return console.log('Starts are not measured: there is no Chromium.')
  const stop = await serve(PORT)
  const browser = await chromium.launch({ executablePath })
  const few = await browserWith(browser, FEW)
  const many = await browserWith(browser, MANY)
  console.log(
    `With ${FEW} and with ${MANY}, main thread in ms, medians of ${ROUNDS}, ${new Date().toISOString().slice(0, 10)}`,
  )
  console.log(
    '| page | start | × few | scripts | × few | in 8 s | × few | longest task few / many |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const page of PAGES) {
    /** @type {Record<'few' | 'many', Figures[]>} */
    const runs = { few: [], many: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      runs.few.push(await measure(few, page))
      runs.many.push(await measure(many, page))
    }
    print(page, runs)
  }
  await browser.close()
  stop()
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} scenario
 */
async function browserWith(browser, scenario) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await page.goto(`${origin()}products?scenario=${scenario}`)
  await page.waitForFunction(isLoaded, undefined, { timeout: LONGEST_LOAD })
  await page.close()
  return context
}

/** Runs in the page: the scenario's address is left once it is loaded. */
function isLoaded() {
  const hasProducts = Object.keys(localStorage).some((key) => key.startsWith('qd:subscription:'))
  return hasProducts && !location.search.includes('scenario')
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} address
 * @returns {Promise<Figures>}
 */
async function measure(context, address) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.addInitScript(watchTasks)
  const began = Date.now()
  await page.goto(origin() + address)
  await page.waitForTimeout(Math.max(0, STARTED - (Date.now() - began)))
  const started = await metricsOf(session)
  await page.waitForTimeout(Math.max(0, END - (Date.now() - began)))
  const { task } = await metricsOf(session)
  const longest = await page.evaluate(() => Number(Reflect.get(window, 'longestTask')))
  await page.close()
  return { start: started.task, script: started.script, all: task, longest }
}

/** Runs in the page. */
function watchTasks() {
  Reflect.set(window, 'longestTask', 0)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      Reflect.set(window, 'longestTask', Math.max(Reflect.get(window, 'longestTask'), duration))
    }
  }).observe({ type: 'longtask', buffered: true })
}

/** @param {import('@playwright/test').CDPSession} session */
async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) =>
    1_000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN)
  return { task: of('TaskDuration'), script: of('ScriptDuration') }
}

/**
 * @param {string} page
 * @param {Record<'few' | 'many', Figures[]>} runs
 */
function print(page, { few, many }) {
  const medians = (/** @type {keyof Figures} */ figure) => [
    median(few.map((one) => one[figure])),
    median(many.map((one) => one[figure])),
  ]
  const compared = (/** @type {keyof Figures} */ figure) => {
    const [a = Number.NaN, b = Number.NaN] = medians(figure)
    return `${a.toFixed(0)} / ${b.toFixed(0)} | ${(b / a).toFixed(2)}`
  }
  const [fewLongest = 0, manyLongest = 0] = medians('longest')
  const cells = [compared('start'), compared('script'), compared('all')]
  console.log(
    `| ${BASE}${page} | ${cells.join(' | ')} | ${fewLongest.toFixed(0)} / ${manyLongest.toFixed(0)} |`,
  )
}

function origin() {
  return `http://127.0.0.1:${PORT}${BASE}`
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

if (isMain(import.meta.url)) await benchStored()
