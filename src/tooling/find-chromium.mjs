import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The first has no window to keep: it does the same in half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chromium-browser',
]

const OTHER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The Chromium that the browser tests use: the one named by CHROMIUM_PATH, Playwright's own, or the
 * system's, whichever runs first. A name in CHROMIUM_PATH is final: falling back to another browser
 * would test something else than what was asked for.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`)
  }
  return candidates().find(runs) ?? null
}

/** @returns {string[]} */
function candidates() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...onPath, ...OTHER_PLACES]
}

/**
 * Being there is not enough: a fresh container lacks libraries, and Ubuntu's package is a note that
 * asks for another one.
 *
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false
  // Windows answers --version by opening a window.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}
