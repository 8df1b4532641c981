import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { firstLoad, PAGES } from './budgeted-pages.mjs'
import { DIST, isMain, ROOT } from './project.mjs'

/** How much a page may grow over the recorded size before the record must be changed with it. */
const MAX_GROWTH = 0.02

const KB = 1024
const BASELINE = join(ROOT, 'src/tooling/size-baseline.json')

/**
 * @typedef {{ route: string, bytes: number, baseline: number | undefined, maxKb: number }} Measured
 */

/**
 * @param {Measured} page
 * @returns {string | null} what is wrong
 */
export function judge({ route, bytes, baseline, maxKb }) {
  if (bytes > maxKb * KB) return `${route} loads ${kb(bytes)} KB; its budget is ${maxKb} KB.`
  if (baseline === undefined) return `${route} has no recorded size. ${RECORD_IT}`
  if (bytes > baseline * (1 + MAX_GROWTH)) {
    return `${route} grew from ${kb(baseline)} to ${kb(bytes)} KB. If that is worth it: ${RECORD_IT}`
  }
  return null
}

const RECORD_IT = 'npm run budget -- --update records it; commit it with the change.'

/**
 * Measures the build in `dist` and prints a table.
 *
 * @param {{ update?: boolean }} [options] `update` records the sizes as the new baseline
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkBudget({ update = false } = {}) {
  const text = await readFile(join(DIST, '.vite/manifest.json'), 'utf8').catch(() => null)
  if (text === null) return ['There is no build in dist: npm run build makes it.']
  /** @type {import('./budgeted-pages.mjs').Manifest} */
  const manifest = JSON.parse(text)
  /** @type {Record<string, number>} */
  const baseline = JSON.parse(await readFile(BASELINE, 'utf8'))
  const problems = []
  console.log('route         first load      recorded        budget   (KB of 1024 bytes, brotli)')
  for (const { route, modules, maxKb } of PAGES) {
    try {
      const sizes = await Promise.all(firstLoad(manifest, modules).map(transferSize))
      const bytes = sizes.reduce((sum, size) => sum + size, 0)
      if (update) baseline[route] = bytes
      const page = { route, bytes, baseline: baseline[route], maxKb }
      console.log(row(page))
      problems.push(judge(page))
    } catch (error) {
      problems.push(`${route}: ${error instanceof Error ? error.message : error}`)
    }
  }
  if (update) await writeFile(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`)
  return problems.filter((problem) => problem !== null)
}

/** @param {string} file */
async function transferSize(file) {
  const path = join(DIST, file)
  // A file that brotli does not make smaller is sent as it is.
  const { size } = await stat(`${path}.br`).catch(() => stat(path))
  return size
}

/** @param {Measured} page */
function row({ route, bytes, baseline, maxKb }) {
  const columns = [kb(bytes), baseline === undefined ? '–' : kb(baseline), maxKb.toFixed(1)]
  return `${route.padEnd(10)}${columns.map((text) => text.padStart(14)).join('')}`
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
