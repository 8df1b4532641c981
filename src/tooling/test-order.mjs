import { readFileSync } from 'node:fs'
import { BaseSequencer } from 'vitest/node'

/** What the first lines of a test say that runs in a made-up page. */
const PAGE = /@vitest-environment jsdom/
/** So much of a file is looked at. */
const HEAD = 200

/**
 * Runs the tests that need a page after all others. A thread ends where the next file wants another environment, and all
 * that its files share (modules that were read, worlds that were made) would have to be made once more.
 */
export class PagesLast extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const sorted = await super.sort(files)
    const pages = new Set(sorted.filter(({ moduleId }) => needsPage(moduleId)))
    return [...sorted.filter((file) => !pages.has(file)), ...pages]
  }
}

/** @param {string} file */
function needsPage(file) {
  return PAGE.test(readFileSync(file, 'utf8').slice(0, HEAD))
}
