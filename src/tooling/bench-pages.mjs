import { chromium } from '@playwright/test'
import { serveOthers } from './bench-sites.mjs'
import { buildSite } from './build.mjs'
import { findChromium } from './find-chromium.mjs'
import { startPlainBrowser } from './plain-browser.mjs'
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
const PHONE_SCREEN = { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true }

/** A page is taken to be done when nothing was asked for, and nothing long was done, for so many milliseconds. */
const QUIET = 2_000
/** So often it is asked whether it is, and so long it is waited for, in milliseconds. */
const EVERY = 250
const PATIENCE = 60_000

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
  const plain = await startPlainBrowser(executablePath)
  /** @type {Map<Measured, Figures[]>} */
  const runs = new Map(pages.map((page) => [page, []]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of pages) {
      const loading = await measureLoading(plain, page.url)
      const keys = await measureKeys(browser, page.url)
      runs.get(page)?.push({ ...loading, ...keys })
    }
  }
  await plain.close()
  await browser.close()
  others.stop()
  stop()
  print(runs)
}

/**
 * Opens a page for the first time, over a slow net and with a slow processor.
 *
 * @param {import('./plain-browser.mjs').PlainBrowser} browser
 * @param {string} url
 */
async function measureLoading(browser, url) {
  const { browserContextId } = await browser.send('Target.createBrowserContext')
  const about = { url: 'about:blank', browserContextId }
  const { targetId } = await browser.send('Target.createTarget', about)
  const attached = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  /** @param {string} method @param {object} [params] */
  const send = (method, params) => browser.send(method, params, attached.sessionId)
  let bytes = 0
  let requests = 0
  browser.on(({ method, params, sessionId }) => {
    if (sessionId !== attached.sessionId || method !== 'Network.loadingFinished') return
    bytes += params.encodedDataLength
    requests += 1
  })
  await send('Page.enable')
  await send('Network.enable')
  await send('Network.emulateNetworkConditions', SLOW_4G)
  await send('Emulation.setCPUThrottlingRate', { rate: PHONE })
  await send('Emulation.setDeviceMetricsOverride', PHONE_SCREEN)
  await send('Page.navigate', { url })
  const { fcp, lcp, cls, tasks } = await seenAtRest(send)
  await browser.send('Target.disposeBrowserContext', { browserContextId })
  const late = tasks.filter(({ start }) => start >= fcp)
  const tbt = late.reduce((sum, { duration }) => sum + duration - 50, 0)
  return { lcp, tbt, cls, requests, kb: bytes / 1024 }
}

/**
 * What a page has seen by the time it comes to rest.
 *
 * @param {(method: string, params?: object) => Promise<any>} send
 * @returns {Promise<Seen>}
 */
async function seenAtRest(send) {
  const asked = { expression: `(${look})()`, awaitPromise: true, returnByValue: true }
  // Nothing comes to rest earlier, and to be asked while it is painted takes the page a tenth of a second.
  await new Promise((done) => setTimeout(done, QUIET))
  for (let waited = 0; waited < PATIENCE; waited += EVERY) {
    await new Promise((done) => setTimeout(done, EVERY))
    const { result } = await send('Runtime.evaluate', asked)
    if (result.value?.quiet > QUIET) return result.value
  }
  throw new Error('The page never came to rest.')
}

/**
 * Types into the first field of the page, or presses its first button; how long each took until it was painted.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function measureKeys(browser, url) {
  const context = await browser.newContext({ ...SCREEN, locale: 'zh-CN' })
  const page = await context.newPage()
  const browserSide = await context.newCDPSession(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(QUIET)
  await page.evaluate(watchKeys)
  const figures = await typeInto(page, browserSide)
  await context.close()
  return figures
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} browserSide
 */
async function typeInto(page, browserSide) {
  await browserSide.send('Emulation.setCPUThrottlingRate', { rate: OLD_PHONE })
  const field = page.locator('input:not([type=radio],[type=checkbox]), textarea').first()
  if ((await field.count()) === 0) return { key: Number.NaN, worstKey: Number.NaN }
  await field.focus()
  for (const key of KEYS) {
    await field.press(key)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  }
  const durations = await page.evaluate(() => /** @type {number[]} */ (Reflect.get(window, 'keys')))
  return { key: median(durations), worstKey: Math.max(...durations) }
}

/**
 * @typedef {{ quiet: number, fcp: number, lcp: number, cls: number, tasks: { start: number, duration: number }[] }} Seen
 *   `quiet`: since when nothing was asked for, and nothing long was done, in milliseconds
 */

/** Runs in the page, again and again. @returns {Promise<Seen>} */
async function look() {
  /** @param {string} type @returns {Promise<any[]>} */
  const all = async (type) => {
    /** @type {any[]} */
    const entries = []
    const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()))
    observer.observe({ type, buffered: true })
    // It is told of what was before in a task of its own.
    await new Promise((done) => setTimeout(done, 20))
    observer.disconnect()
    return entries
  }
  const [paints, largest, shifts, long] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(all),
  )
  const ends = [...performance.getEntriesByType('resource'), ...(long ?? [])].map(
    ({ startTime, duration }) => startTime + duration,
  )
  const isLoaded = document.readyState === 'complete'
  return {
    quiet: isLoaded ? performance.now() - Math.max(0, ...ends) : 0,
    fcp: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
    lcp: largest?.at(-1)?.startTime ?? 0,
    cls: shifts?.reduce((sum, { value }) => sum + value, 0) ?? 0,
    tasks: long?.map(({ startTime, duration }) => ({ start: startTime, duration })) ?? [],
  }
}

/** Runs in the page. */
function watchKeys() {
  /** @type {number[]} */
  const keys = []
  Object.assign(window, { keys })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') keys.push(duration)
  }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16 }))
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
