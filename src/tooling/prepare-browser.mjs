import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'
import { runCommand, runNode } from './run-command.mjs'

const DOWNLOAD_LIMIT_MS = 10 * 60_000

/**
 * Finds a Chromium for the browser tests, or installs one: Playwright's, else the system's package.
 *
 * @returns {Promise<string | null>} its path, or null when there is none and none could be installed
 */
export async function prepareBrowser() {
  return findChromium() ?? (await installFromPlaywright()) ?? (await installFromSystem())
}

/** Without Chinese glyphs every screen shows boxes: tests pass, screenshots and widths are wrong. */
export async function prepareFonts() {
  if (process.platform !== 'linux' || hasChineseFont()) return
  if (await installPackages(['fonts-noto-cjk'])) return
  console.warn(
    'No Chinese font found: screenshots show boxes. Debian: apt-get install fonts-noto-cjk',
  )
}

async function installFromPlaywright() {
  console.log("No Chromium found: trying Playwright's own.")
  await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: undefined },
    timeoutMs: DOWNLOAD_LIMIT_MS,
  })
  return findChromium()
}

/** The package without a window is tried first: the tests take a third less of the processor with it. */
async function installFromSystem() {
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (await installPackages([name, 'fonts-noto-cjk'])) return findChromium()
  }
  return null
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<boolean>} whether apt-get installed them
 */
async function installPackages(names) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log(`Installing ${names.join(' and ')} with apt-get.`)
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: DOWNLOAD_LIMIT_MS }
  // One source that does not answer is no reason to give up: the others may have the package.
  await runCommand('apt-get', ['update', '-qq'], options)
  return (await runCommand('apt-get', ['install', '-y', '-qq', ...names], options)).code === 0
}

function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return fonts.status === 0 && fonts.stdout.trim() !== ''
}
