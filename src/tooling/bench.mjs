import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { buildSite } from './build.mjs'
import { findChromium } from './find-chromium.mjs'
import { withModules } from './load-module.mjs'
import { CACHE, isMain } from './project.mjs'
import { runNode } from './run-command.mjs'
import { serve } from './serve.mjs'

const LIGHTHOUSE = '12.8.2'
const SECONDS = 3
const ROUNDS = 5
const PORT = 4180
const PAGES = ['/', '/buy/online']

/** One quote of twelve lines: whole years, part years, graduated prices and one-time items. */
const ITEMS = [
  { sku: 'cs.online.basic', quantity: 5, term: { years: 2 } },
  {
    sku: 'cs.online.basic',
    quantity: 3,
    term: { from: '2026-01-05', to: '2027-07-05' },
    addition: true,
  },
  { sku: 'cs.online.professional', quantity: 10, term: { years: 1 } },
  { sku: 'cs.phone.standard', quantity: 3, term: { years: 3 } },
  { sku: 'cs.phone.enterprise', quantity: 8, term: { from: '2026-03-01', to: '2027-02-01' } },
  { sku: 'cs.robot.standard', quantity: 2, term: { years: 1 } },
  { sku: 'cs.sessions.360k', quantity: 2 },
  { sku: 'cs.knowledge', quantity: 1 },
  { sku: 'ssc.employees', quantity: 6000, term: { years: 2 } },
  { sku: 'cdp.enterprise', quantity: 1, term: { years: 1 } },
  { sku: 'pv.3m', quantity: 4 },
  { sku: 'interop.account', quantity: 1001, term: { years: 1 } },
]

/** Measures and prints; nothing is held to these numbers, for they move with the machine. */
async function bench() {
  console.log(`Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}`)
  await withModules(['/src/domain/pricing/index.ts'], (pricing) => {
    const calculate = pricing?.calculateQuote
    if (typeof calculate !== 'function')
      throw new Error('src/domain/pricing has no calculateQuote.')
    benchQuotes(/** @type {Calculate} the public contract of the module */ (calculate))
  })
  await benchPages()
}

/** @typedef {(request: { items: typeof ITEMS }) => { ok: boolean }} Calculate */

/** @param {Calculate} calculate */
function benchQuotes(calculate) {
  const request = { items: ITEMS }
  const first = calculate(request)
  if (!first.ok) throw new Error(`The quote to measure is refused: ${JSON.stringify(first)}`)
  measureRate(() => calculate(request))
  const rates = Array.from({ length: ROUNDS }, () => measureRate(() => calculate(request)))
  const [low, middle, high] = [rates.sort((a, b) => a - b)[0], median(rates), rates.at(-1)]
  const text = [middle, low, high].map((rate) => Math.round(rate ?? 0).toLocaleString('en'))
  console.log(`quotes of ${ITEMS.length} lines per second: ${text[0]} (${text[1]} to ${text[2]})`)
}

/** @param {() => unknown} work */
function measureRate(work) {
  const start = performance.now()
  const end = start + (SECONDS * 1000) / ROUNDS
  let count = 0
  while (performance.now() < end) {
    for (let repeat = 0; repeat < 50; repeat += 1) work()
    count += 50
  }
  return (count * 1000) / (performance.now() - start)
}

/** Lighthouse is large and needed nowhere else, so it is measured with only where it was installed. */
async function benchPages() {
  const cli = findLighthouse()
  const chromium = findChromium()
  if (cli === null || chromium === null) {
    console.log('Pages are not measured: Lighthouse or a Chromium is missing. To measure them:')
    console.log(`  npm install --no-save lighthouse@${LIGHTHOUSE} && npm run bench`)
    return
  }
  await buildSite()
  const stop = await serve(PORT)
  mkdirSync(CACHE, { recursive: true })
  for (const page of PAGES) {
    /** @type {LighthouseReport[]} */
    const runs = []
    while (runs.length < ROUNDS) {
      runs.push(await lighthouse(cli, chromium, `http://127.0.0.1:${PORT}${page}`))
    }
    console.log(`${page}: ${inWords(runs)} (medians of ${ROUNDS}, mobile, simulated slow 4G)`)
  }
  stop()
}

/**
 * @typedef {{ categories: { performance: { score: number }, accessibility: { score: number } },
 *   audits: Record<string, { numericValue: number }> }} LighthouseReport
 */

/**
 * @param {string} cli
 * @param {string} chromium
 * @param {string} url
 * @returns {Promise<LighthouseReport>}
 */
async function lighthouse(cli, chromium, url) {
  const output = join(CACHE, 'lighthouse.json')
  const flags = ['--quiet', '--output=json', `--output-path=${output}`]
  const chrome = '--chrome-flags=--headless=new --no-sandbox'
  const { code, output: complaint } = await runNode([cli, url, ...flags, chrome], {
    env: { CHROME_PATH: chromium },
    capture: true,
  })
  if (code !== 0) throw new Error(`Lighthouse could not measure ${url}: ${complaint}`)
  return JSON.parse(readFileSync(output, 'utf8'))
}

/** @param {readonly LighthouseReport[]} runs */
function inWords(runs) {
  const score = median(runs.map((run) => run.categories.performance.score * 100))
  const a11y = median(runs.map((run) => run.categories.accessibility.score * 100))
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map(
    (audit) => median(runs.map((run) => run.audits[audit]?.numericValue ?? Number.NaN)).toFixed(0),
  )
  return `score ${score}, accessibility ${a11y}, FCP ${times[0]}, LCP ${times[1]}, TBT ${times[2]} ms`
}

/** @returns {string | null} */
function findLighthouse() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('lighthouse/package.json'))
    const cli = join(folder, 'cli/index.js')
    return existsSync(cli) ? cli : null
  } catch {
    return null
  }
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

if (isMain(import.meta.url)) await bench()
