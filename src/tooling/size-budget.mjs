import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { budgetOf, competing, FIRST_FLIGHT, OTHER_HEADERS } from './page-budgets.mjs'
import { DIST, isMain, ROOT } from './project.mjs'

/** How much a page may grow over the recorded size before the record must be changed with it. */
const MAX_GROWTH = 0.02

const KB = 1024
const BASELINE = join(ROOT, 'src/tooling/size-baseline.json')

/**
 * @typedef {import('./write-pages.mjs').Written} Written
 * @typedef {{ address: string, requests: number, bytes: number, flight: number, baseline: number | undefined,
 *   waitsFor: string[], budget: import('./page-budgets.mjs').Budget }} Measured
 */

/**
 * @param {Measured} page
 * @returns {string[]} what is wrong
 */
export function judge({ address, requests, bytes, flight, baseline, waitsFor, budget }) {
  const problems = waitsFor.map((what) => `${address} waits for, or competes with, ${what}.`)
  if (requests > budget.requests) {
    problems.push(`${address} makes ${requests} requests; its budget is ${budget.requests}.`)
  }
  if (flight > FIRST_FLIGHT) {
    problems.push(`${address} is ${flight} bytes with its headers; ${FIRST_FLIGHT} come at once.`)
  }
  if (bytes > budget.kb * KB) {
    problems.push(`${address} loads ${kb(bytes)} KB; its budget is ${budget.kb} KB.`)
  } else if (baseline === undefined) {
    problems.push(`${address} has no recorded size. ${RECORD_IT}`)
  } else if (bytes > baseline * (1 + MAX_GROWTH)) {
    problems.push(
      `${address} grew from ${kb(baseline)} to ${kb(bytes)} KB. If that is worth it: ${RECORD_IT}`,
    )
  }
  return problems
}

const RECORD_IT = 'npm run budget -- --update records it; commit it with the change.'

/**
 * Measures the pages of the build in `dist` and prints a table.
 *
 * @param {{ update?: boolean }} [options] `update` records the sizes as the new baseline
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkBudget({ update = false } = {}) {
  const text = await readFile(join(DIST, '.vite/site.json'), 'utf8').catch(() => null)
  if (text === null) return ['There is no build in dist: npm run build makes it.']
  /** @type {{ pages: Written[], headers: Record<string, string> }} */
  const { pages, headers } = JSON.parse(text)
  /** @type {Record<string, number>} */
  const recorded = JSON.parse(await readFile(BASELINE, 'utf8'))
  /** @type {Record<string, number>} */
  const sizes = {}
  const problems = []
  console.log(
    'page                requests      first load      recorded   (KB of 1024 bytes, brotli)',
  )
  for (const page of pages) {
    const bytes = await transferSize(page)
    sizes[page.address] = bytes
    const baseline = update ? bytes : recorded[page.address]
    const waitsFor = competing(await readFile(join(DIST, pageFile(page)), 'utf8'))
    const requests = page.files.length + 1
    const flight = OTHER_HEADERS + sizeOf(headers) + (await sentSize(pageFile(page)))
    const measured = {
      address: page.address,
      requests,
      ...{ bytes, flight },
      baseline,
      waitsFor,
      budget: budgetOf(page),
    }
    console.log(row(measured))
    problems.push(...judge(measured))
  }
  const gone = Object.keys(recorded).filter((address) => !(address in sizes))
  if (update) await writeFile(BASELINE, `${JSON.stringify(sizes, null, 2)}\n`)
  else problems.push(...gone.map((address) => `${address} is prerendered no more. ${RECORD_IT}`))
  return problems
}

/** @param {Written} page */
async function transferSize(page) {
  const sizes = await Promise.all([pageFile(page), ...page.files].map(sentSize))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** @param {Written} page */
function pageFile({ address }) {
  return join(address, 'index.html')
}

/**
 * How many bytes are sent of a file: one that brotli does not make smaller, as it is.
 *
 * @param {string} file
 */
async function sentSize(file) {
  const path = join(DIST, file)
  const { size } = await stat(`${path}.br`).catch(() => stat(path))
  return size
}

/** @param {Record<string, string>} headers */
function sizeOf(headers) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return lines.join('').length
}

/** @param {Measured} page */
function row({ address, requests, bytes, baseline, budget }) {
  const columns = [
    `${requests} of ${budget.requests}`,
    `${kb(bytes)} of ${budget.kb}`,
    baseline === undefined ? '–' : kb(baseline),
  ]
  return `${address.padEnd(16)}${columns.map((text, column) => text.padStart(column === 0 ? 12 : 16)).join('')}`
}

/** @param {number} bytes */
function kb(bytes) {
  return (bytes / KB).toFixed(1)
}

if (isMain(import.meta.url)) {
  const problems = await checkBudget({ update: process.argv.includes('--update') })
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}
