import { readFile } from 'node:fs/promises'

/**
 * What a test runner did, read from its JSON report. `titles` are the full titles of the tests that
 * passed in this run and may prove a rule.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, titles: string[] }} Outcome
 *
 * @typedef {{ status: string, fullName: string }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ testResults: VitestFile[], success: boolean }} VitestReport
 *
 * @typedef {{ status: string, results: { status: string }[] }} PlaywrightTest
 * @typedef {{ title: string, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[], errors: unknown[] }} PlaywrightReport
 */

/** Tests of the register and of these scripts name rules, but prove none. */
const NAMES_RULES_ONLY = /\/src\/(domain\/rules\.test\.ts$|tooling\/)/

/**
 * Anything not as expected has failed: a flaky test, and one that passed though it was marked to fail.
 *
 * @type {Readonly<Record<string, string>>}
 */
const PLAYWRIGHT_STATUS = { expected: 'passed', skipped: 'skipped' }

/**
 * @param {VitestReport} report
 * @returns {Outcome}
 */
export function readVitest(report) {
  const outcome = nothing()
  for (const file of report.testResults) {
    const proves = !NAMES_RULES_ONLY.test(file.name.replaceAll('\\', '/'))
    for (const test of file.assertionResults) {
      count(outcome, test.status, { title: proves ? test.fullName : '' })
    }
    // A file that does not load has no tests to report: it counts as one that failed.
    const tested = file.assertionResults.some((test) => test.status === 'failed')
    if (file.status === 'failed' && !tested) outcome.failed += 1
  }
  return outcome
}

/**
 * @param {PlaywrightReport} report
 * @returns {Outcome}
 */
export function readPlaywright(report) {
  const outcome = nothing()
  outcome.failed += report.errors.length
  for (const suite of report.suites) readSuite(outcome, suite, '')
  return outcome
}

/**
 * The outcome of a runner. One that leaves no report, that ran nothing, or that ends badly without a
 * failed test to show for it, has failed: silence is never a pass.
 *
 * @template R
 * @param {string} path the runner's report
 * @param {(report: R) => Outcome} read
 * @param {number} exitCode
 * @returns {Promise<Outcome>}
 */
export async function readOutcome(path, read, exitCode) {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return complain(nothing(), 'The runner left no report.')
  const outcome = read(JSON.parse(text))
  if (outcome.passed + outcome.failed === 0) return complain(outcome, 'No test was run.')
  if (exitCode !== 0 && outcome.failed === 0) {
    return complain(outcome, `The runner ended with code ${exitCode}, though no test failed.`)
  }
  return outcome
}

/**
 * @param {Outcome} outcome
 * @param {PlaywrightSuite} suite
 * @param {string} prefix
 */
function readSuite(outcome, suite, prefix) {
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      const ran = test.results.at(-1)?.status
      count(outcome, PLAYWRIGHT_STATUS[test.status] ?? 'failed', {
        // A test that fails as it should (`test.fail`) proves no rule.
        title: ran === 'passed' ? `${prefix} ${spec.title}` : '',
      })
    }
  }
  for (const inner of suite.suites ?? []) readSuite(outcome, inner, `${prefix} ${inner.title}`)
}

/**
 * @param {Outcome} outcome
 * @param {string} status
 * @param {{ title: string }} test empty where it proves nothing
 */
function count(outcome, status, { title }) {
  if (status === 'passed') {
    outcome.passed += 1
    if (title !== '') outcome.titles.push(title.trim())
  } else if (status === 'skipped' || status === 'pending' || status === 'todo') {
    outcome.skipped += 1
  } else {
    outcome.failed += 1
  }
}

/**
 * @param {Outcome} outcome
 * @param {string} text
 */
function complain(outcome, text) {
  console.error(text)
  outcome.failed += 1
  return outcome
}

/** @returns {Outcome} */
function nothing() {
  return { passed: 0, failed: 0, skipped: 0, titles: [] }
}
