import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's own folder, wherever a script was called from. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The production build. */
export const DIST = join(ROOT, process.env.SITE ?? 'dist')

/** The address under which the site will stand: `/`, or `/demo/`. */
export const BASE = readBase(process.env.BASE)

/** What the scripts write for themselves: ignored by git, gone with the packages. */
export const CACHE = join(ROOT, 'node_modules/.cache/qidian')

/** A build whose backend is far away, for the browser tests of the seam. */
export const SLOW_SITE = join(CACHE, 'slow-site')

/** A build that stands under another address, for the browser test of that. */
export const DEMO_SITE = join(CACHE, 'demo-site')
export const DEMO_BASE = '/demo/'

/** Where the test runners leave their results for the summary and the rule coverage. */
export const REPORTS = join(CACHE, 'reports')

/**
 * Whether a module is the script that Node was started with, not an import of another one.
 *
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(moduleUrl)
}

/** @param {string | undefined} text */
function readBase(text) {
  if (text === undefined || text === '') return '/'
  if (/^\/([\w.-]+\/)*$/.test(text)) return text
  throw new Error(`BASE is "${text}", but must be an address that begins and ends with "/": /demo/`)
}
