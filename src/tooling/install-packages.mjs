// Runs on a bare clone: only Node's own modules may be imported here.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './project.mjs'
import { runNpm } from './run-command.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/** Installs what the lock file names, when it is not there yet or is there in another version. */
export async function installPackages() {
  const wanted = await readPackages(join(ROOT, 'package-lock.json'))
  const installed = await readPackages(join(ROOT, 'node_modules/.package-lock.json'))
  if (wanted === null) throw new Error('package-lock.json is missing: the clone is incomplete.')
  const reason = whyInstall(wanted, installed)
  if (reason === null) return
  console.log(`Installing packages: ${reason}.`)
  // Development packages build the site, so they are needed even where NODE_ENV says production.
  // The browser for the tests is looked for later, and is none of npm's business.
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  })
  if (code !== 0) throw new Error('npm ci failed: see its message above.')
}

/**
 * Compares the lock file with npm's own note of what it installed. Contents are compared, not times:
 * a checkout gives every file a new time. Packages that somebody added by hand are no reason.
 *
 * @param {LockedPackages} wanted
 * @param {LockedPackages | null} installed null when npm never finished an installation
 * @returns {string | null} the reason to install, or null
 */
export function whyInstall(wanted, installed) {
  if (installed === null) return 'node_modules is missing or incomplete'
  for (const [path, want] of Object.entries(wanted)) {
    if (path === '' || want.link) continue
    const have = installed[path]
    const name = path.replace(/^.*node_modules\//, '')
    if (have === undefined) {
      // Binaries of other systems are in the lock file, but not on the disk.
      if (want.optional || want.devOptional || want.peer) continue
      return `${name} is missing`
    }
    if (!isSame(want, have)) return `${name} is not the version of the lock file`
  }
  return null
}

/**
 * @param {LockedPackage} want
 * @param {LockedPackage} have
 */
function isSame(want, have) {
  // Not every entry of the lock file carries a checksum.
  const comparable = want.integrity !== undefined && have.integrity !== undefined
  return have.version === want.version && (!comparable || have.integrity === want.integrity)
}

/**
 * @param {string} path
 * @returns {Promise<LockedPackages | null>}
 */
async function readPackages(path) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(await readFile(path, 'utf8'))
    if (typeof lock !== 'object' || lock === null || !('packages' in lock)) return null
    return /** @type {LockedPackages} npm's own format, which npm has checked */ (lock.packages)
  } catch {
    return null
  }
}
