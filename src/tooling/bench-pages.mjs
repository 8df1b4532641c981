import { chromium } from '@playwright/test'
import { serveOthers } from './bench-sites.mjs'
import { buildSite } from './build.mjs'
import { findChromium } from './find-chromium.mjs'
import { BASE } from './project.mjs'
import { serve } from './serve.mjs'

const ROUNDS = 5
const PORT = 4180
const PAGES = ['', 'buy/online', 'pricing', 'products']

/** Slow 4G as Lighthouse throttles it by the developer tools: bytes a second, and milliseconds a request. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}

/** How many times slower than this machine a phone is; for keys, an old one. */
const PHONE = 4
const OLD_PHONE = 6

/** A phone's window. */
const SCREEN = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, hasTouch: true }

/** A page is taken to be done when nothing was asked for, and nothing long was done, for so many milliseconds. */
const QUIET = 2_000

const KEYS = '12345678'

/**
 * @typedef {{ lcp: number, tbt: number, cls: number, requests: number, kb: number, key: number, worstKey: number }} Figures
 * @typedef {{ name: string, url: string }} Measured
 */

/**
 * Opens pages of this build beside a bare static page, the smallest page of React and other programs, in turns, so that
 * what else the machine does meets all of them; prints medians, each with what it is of the bare page's.
 *
 * @param {readonly string[]} peers
 */
export async function benchPages(peers) {
  const executablePath = findChromium()
  if (executablePath === null) return console.log('Pages are not measured: there is no Chromium.')
  await buildSite()
  const stop = await serve(PORT)
  const others = await serveOthers(peers)
  const own = PAGES.map((page) => {
    const address = BASE + page
    return { name: `ours ${address}`, url: `http://127.0.0.1:${PORT}${address}` }
  })
  const pages = [...others.pages, ...own]
  const browser = await chromium.launch({ executablePath })
  /** @type {Map<Measured, Figures[]>} */
  const runs = new Map(pages.map((page) => [page, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of pages) runs.get(page)?.push(await measure(browser, page.url))
  }
  await browser.close()
  others.stop()
  stop()
  print(runs)
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Figures>}
 */
async function measure(browser, url) {
  const context = await browser.newContext({ ...SCREEN, locale: 'zh-CN' })
  const page = await context.newPage()
  const browserSide = await context.newCDPSession(page)
  let bytes = 0
  let requests = 0
  browserSide.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += 1
  })
  await browserSide.send('Network.enable')
  await browserSide.send('Network.emulateNetworkConditions', SLOW_4G)
  await browserSide.send('Emulation.setCPUThrottlingRate', { rate: PHONE })
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction(isQuiet, QUIET, { polling: 250 })
  const seen = await page.evaluate(() => /** @type {Seen} */ (Reflect.get(window, 'seen')))
  const loaded = { requests, kb: bytes / 1024 }
  const { key, worstKey } = await measureKeys(page, browserSide)
  await context.close()
  const { lcp, cls, fcp, tasks } = seen
  const late = tasks.filter(({ start }) => start >= fcp)
  const tbt = late.reduce((sum, { duration }) => sum + duration - 50, 0)
  return { lcp, tbt, cls, ...loaded, key, worstKey }
}

/**
 * Types into the first field of the page, or presses its first button; how long each took until it was painted.
 *
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} browserSide
 */
async function measureKeys(page, browserSide) {
  await browserSide.send('Emulation.setCPUThrottlingRate', { rate: OLD_PHONE })
  const field = page.locator('input:not([type=radio],[type=checkbox]), textarea').first()
  if ((await field.count()) === 0) return { key: Number.NaN, worstKey: Number.NaN }
  await field.focus()
  for (const key of KEYS) {
    await field.press(key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  }
  const durations = await page.evaluate(
    () => /** @type {Seen} */ (Reflect.get(window, 'seen')).keys,
  )
  return { key: median(durations), worstKey: Math.max(...durations) }
}

/**
 * @typedef {{ fcp: number, lcp: number, cls: number, tasks: { start: number, duration: number }[], keys: number[] }} Seen
 */

/** Runs in the page. */
function watch() {
  /** @type {Seen} */
  const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [], keys: [] }
  Object.assign(window, { seen })
  /**
   * @param {string} type
   * @param {(entry: any) => void} note
   */
  const on = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...(type === 'event' ? { durationThreshold: 16 } : {}),
    })
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime
  })
  on('layout-shift', ({ value }) => {
    seen.cls += value
  })
  on('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration })
  })
  on('event', ({ name, duration }) => {
    if (name === 'keydown') seen.keys.push(duration)
  })
}

/**
 * Runs in the page.
 *
 * @param {number} quiet
 */
function isQuiet(quiet) {
  const { tasks } = /** @type {Seen} */ (Reflect.get(window, 'seen'))
  const last = tasks.at(-1)
  const loaded = performance
    .getEntriesByType('resource')
    .map((entry) => entry.startTime + entry.duration)
  const busyUntil = Math.max(0, ...loaded, last === undefined ? 0 : last.start + last.duration)
  return performance.now() - busyUntil > quiet
}

/** @param {Map<Measured, Figures[]>} runs */
function print(runs) {
  const rows = [...runs].map(([{ name }, figures]) => ({
    name,
    of: (/** @type {keyof Figures} */ figure) => median(figures.map((one) => one[figure])),
  }))
  const bare = rows[0]?.of('lcp') ?? Number.NaN
  const bareKey = rows[0]?.of('key') ?? Number.NaN
  console.log(
    `Slow 4G, processor ${PHONE} × slower (keys ${OLD_PHONE} ×), medians of ${ROUNDS}, ${new Date().toISOString().slice(0, 10)}`,
  )
  console.log(
    '| page | LCP ms | × bare | TBT ms | CLS | requests | KB | key ms p50 / worst | × bare |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const { name, of } of rows) {
    const cells = [
      name,
      of('lcp').toFixed(0),
      (of('lcp') / bare).toFixed(2),
      of('tbt').toFixed(0),
      of('cls').toFixed(3),
      of('requests').toFixed(0),
      of('kb').toFixed(1),
      `${known(of('key'))} / ${known(of('worstKey'))}`,
      known(of('key') / bareKey, 2),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

/** @param {number} value */
function known(value, digits = 0) {
  return Number.isFinite(value) ? value.toFixed(digits) : '–'
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
