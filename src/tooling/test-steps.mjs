import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runBrowserTests } from './e2e.mjs'
import { withModules } from './load-module.mjs'
import { prepareBrowser, prepareFonts } from './prepare-browser.mjs'
import { REPORTS } from './project.mjs'
import { checkCoverage, readFormerList } from './rule-coverage.mjs'
import { RULES_NOT_YET_DUE } from './rules-not-yet-due.mjs'
import { runNode, runNpm } from './run-command.mjs'
import { checkBudget } from './size-budget.mjs'
import { readOutcome, readPlaywright, readVitest } from './test-reports.mjs'

/** A test that never yields cannot be ended by its own runner; this ends the runner. */
const UNIT_TESTS_LIMIT_MS = 10 * 60_000

/**
 * @typedef {import('./test-reports.mjs').Outcome} Outcome
 * @typedef {{ name: string, seconds: number, outcome: Outcome }} Step
 */

/**
 * Runs all checks and tests in order, prints what each did, and ends with one line `N passed, N failed`.
 * A failed step does not stop the ones that can still tell something.
 *
 * @returns {Promise<number>} the exit code
 */
export async function runEverything() {
  await rm(REPORTS, { recursive: true, force: true })
  await mkdir(REPORTS, { recursive: true })
  /** @type {Step[]} */
  const steps = []

  /**
   * @param {string} name
   * @param {() => Promise<Outcome>} work
   * @param {number} [start]
   */
  const step = async (name, work, start = performance.now()) => {
    heading(name)
    const outcome = await work().catch(failedBy)
    const seconds = (performance.now() - start) / 1000
    steps.push({ name, seconds, outcome })
    console.log(line(steps.at(-1)))
    return outcome
  }

  // The first two use one processor each, so they run side by side and are told one after the other.
  const start = performance.now()
  const types = runScript('typecheck', { capture: true })
  const lint = runScript('lint', { capture: true })
  await step('Type check', () => npmCheck(types), start)
  await step('Lint', () => npmCheck(lint), start)
  const unit = await step('Architecture and unit tests', unitTests)
  const build = await step('Build', () => npmCheck(runScript('build')))
  const built = build.failed === 0
  await step('Size budget', async () => check(built ? await checkBudget() : ['There is no build.']))
  const browser = await step('Browser tests', () =>
    built ? browserTests() : Promise.resolve(check(['There is no build.'])),
  )
  const titles = [...unit.titles, ...browser.titles]
  await step('Rule coverage', () => ruleCoverage(titles))
  return summarize(steps)
}

/**
 * @param {string} name a script of package.json
 * @param {{ capture?: boolean }} [options]
 */
function runScript(name, options) {
  return runNpm(['run', '--silent', name], options)
}

/** @returns {Promise<Outcome>} */
async function unitTests() {
  const report = join(REPORTS, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--allowOnly=false', ...reporters],
    { timeoutMs: UNIT_TESTS_LIMIT_MS },
  )
  return readOutcome(report, readVitest, code)
}

/** @returns {Promise<Outcome>} */
async function browserTests() {
  const chromium = await prepareBrowser()
  if (chromium === null) {
    return check(['No Chromium was found or could be installed: CHROMIUM_PATH may name one.'])
  }
  await prepareFonts()
  console.log(`Chromium: ${chromium}`)
  const code = await runBrowserTests(['--forbid-only'], { CHROMIUM_PATH: chromium })
  return readOutcome(join(REPORTS, 'playwright.json'), readPlaywright, code)
}

/**
 * @param {readonly string[]} titles of the tests that passed
 * @returns {Promise<Outcome>}
 */
async function ruleCoverage(titles) {
  const rules = await withModules(['/src/domain/rules.ts'], (register) => {
    const ids = register?.RULE_IDS
    if (!Array.isArray(ids)) throw new Error('src/domain/rules.ts exports no list RULE_IDS.')
    return ids.map(String)
  })
  const notYetDue = RULES_NOT_YET_DUE
  const formerlyNotYetDue = await readFormerList(notYetDue)
  if (formerlyNotYetDue === null) console.log('No history: whether the list grew is not checked.')
  console.log(`${rules.length} rules, ${notYetDue.length} of them not yet due.`)
  return check(checkCoverage({ rules, titles, notYetDue, formerlyNotYetDue }))
}

/**
 * @param {Promise<import('./run-command.mjs').CommandResult>} running
 * @returns {Promise<Outcome>}
 */
async function npmCheck(running) {
  const { code, output } = await running
  process.stdout.write(output)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, titles: [] }
}

/**
 * @param {readonly string[]} problems
 * @returns {Outcome} one check, passed or failed
 */
function check(problems) {
  for (const problem of problems) console.error(problem)
  const failed = problems.length === 0 ? 0 : 1
  return { passed: 1 - failed, failed, skipped: 0, titles: [] }
}

/** @param {unknown} error */
function failedBy(error) {
  return check([error instanceof Error ? (error.stack ?? error.message) : String(error)])
}

/** @param {string} name */
function heading(name) {
  console.log(`\n== ${name} ==`)
}

/** @param {Step | undefined} step */
function line(step) {
  if (step === undefined) return ''
  const { passed, failed, skipped } = step.outcome
  const more = skipped === 0 ? '' : `, ${skipped} skipped`
  const word = failed === 0 ? 'passed' : 'FAILED'
  return `${step.name} ${word} in ${step.seconds.toFixed(1)} s (${passed} ok, ${failed} not ok${more})`
}

/** @param {readonly Step[]} steps */
function summarize(steps) {
  heading('Summary')
  for (const step of steps) console.log(line(step))
  const passed = steps.reduce((sum, { outcome }) => sum + outcome.passed, 0)
  const failed = steps.reduce((sum, { outcome }) => sum + outcome.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
}
