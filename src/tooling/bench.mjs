import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { dirname, join } from 'node:path'
import { benchQuotes } from './bench-quotes.mjs'
import { buildSite } from './build.mjs'
import { findChromium } from './find-chromium.mjs'
import { CACHE, isMain } from './project.mjs'
import { runNode } from './run-command.mjs'
import { serve } from './serve.mjs'

const LIGHTHOUSE = '12.8.2'
const ROUNDS = 5
const PORT = 4180
const PAGES = ['/', '/buy/online']

/** Measures and prints; nothing is held to these numbers, for they move with the machine. */
async function bench() {
  console.log(`Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}`)
  await benchQuotes()
  await benchPages()
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
