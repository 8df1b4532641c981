import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'
import { isMain } from './project.mjs'
import { serve } from './serve.mjs'

const PORT = 4181
/** Compiled code and caches fill up first; what grows from there on is kept for nothing. */
const WARM_UP = 1_000
const COMMANDS = 3_000
/** In milliseconds. */
const REST = 2_000

/**
 * Prints what one page keeps after many commands, in the browser: the heap after garbage collection, listeners and
 * nodes. The command is a switch of the demo tools, which goes all the way to the ledger and back to the screen.
 */
export async function benchMemory() {
  const stop = await serve(PORT)
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined })
  const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await page.goto(`http://127.0.0.1:${PORT}/products?scenario=online-active`)
  await page.getByRole('button', { name: '演示工具' }).click()
  await page.getByRole('tab', { name: '审核' }).click()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  let done = 0
  for (const target of [WARM_UP, COMMANDS]) {
    await page.getByRole('switch', { name: '自动审核' }).evaluate(pressOften, target - done)
    done = target
    // What waits for its turn is not kept for good.
    await page.waitForTimeout(REST)
    console.log(`after ${done} commands in one page: ${await measure(session)}`)
  }
  await browser.close()
  stop()
}

/**
 * Presses and waits until it is kept: a switch shows what was pressed before that.
 *
 * @param {Element} control
 * @param {number} times
 */
async function pressOften(control, times) {
  const kept = () => localStorage.getItem('qd:demo-settings:main')
  for (let press = 0; press < times; press += 1) {
    const before = kept()
    if (control instanceof HTMLElement) control.click()
    while (kept() === before) await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** @param {import('@playwright/test').CDPSession} session */
async function measure(session) {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) => metrics.find((one) => one.name === name)?.value ?? 0
  const heap = (of('JSHeapUsedSize') / 1024 / 1024).toFixed(1)
  return `heap ${heap} MB, ${of('JSEventListeners')} listeners, ${of('Nodes')} nodes`
}

if (isMain(import.meta.url)) await benchMemory()
