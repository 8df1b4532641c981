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
 * @typedef {{ outcome: Outcome, output: string, seconds: number }} Told a step whose words were kept back
 */

/**
 * @typedef {'quick' | 'usual' | 'all'} Scope `quick`, for work in between: properties draw few cases, whole lives are not
 *   played, and which rules are proven is not asked; `usual`: of the browser tests the journeys that show each rule once
 *   and the quick ones, and a third of the properties' cases; `all`: every page and every further case too
 */

/** Which browser tests each runs, as arguments of Playwright. */
const BROWSER_TESTS = {
  quick: ['--grep', '@quick', '--project', 'here'],
  // Whatever the quick run holds, this one holds too. A test is found by its file's name as well.
  usual: ['--grep', 'journeys/|@quick', '--grep-invert', '@further', '--project', 'here'],
  all: [],
}

/** So many cases the properties draw: few show a plain fault, and leave the rest to the whole run. */
const PROPERTY_RUNS = { quick: '300', usual: '3000', all: '10000' }

/** What takes most of the time of the unit tests is left to it too: whole worlds and lives, and what needs a page. */
const NOT_QUICK = [
  'src/**/*.test.tsx',
  'src/stories/**',
  'src/testing/{integrity-cost,combined-cut-off}.test.ts',
  'src/commands/{histories,lives,lost-answers,pv-lives,idempotency,arriving-money,transitions}.test.ts',
  'src/platform/local/{backup/backup,storage/faults,storage/histories}.test.ts',
  'src/domain/{applications/plain-picture,plans/own-item,integrity/contradictions}.test.ts',
  'src/domain/subscriptions/alignment.test.ts',
  'src/features/demo-tools/left-out.test.ts',
  'src/platform/local/import/app-import.test.ts',
]

/**
 * Runs all checks and tests, prints what each did, and ends with one line `N passed, N failed`. A failed step does not
 * stop the ones that can still tell something. What needs no browser runs side by side; the browser tests follow alone,
 * for some of them measure time; the few quick ones do not, and run beside the unit tests.
 *
 * @param {Scope} scope
 * @returns {Promise<number>} the exit code
 */
export async function runEverything(scope) {
  const quick = scope === 'quick'
  await rm(REPORTS, { recursive: true, force: true })
  await mkdir(REPORTS, { recursive: true })
  const { steps, tell, run } = stepLog()

  console.log('Type check, lint, unit tests and build run side by side.')
  const [types, lint, unit, build] = [
    npmCheck('typecheck'),
    npmCheck('lint'),
    unitTests(scope),
    npmCheck('build'),
  ]
  await tell('Type check', types)
  await tell('Lint', lint)
  const built = (await tell('Build', build)).failed === 0
  const told = quick ? null : await tell('Architecture and unit tests', unit)

  await run('Size budget', async () => check(built ? await checkBudget() : ['There is no build.']))
  const browser = await run('Browser tests', async () =>
    built ? browserTests(scope) : check(['There is no build.']),
  )
  if (told) await run('Rule coverage', () => ruleCoverage([...told.titles, ...browser.titles]))
  else await tell('Architecture and unit tests', unit)
  return summarize(steps)
}

/** Tells what every step did when it has ended, and keeps it for the summary. */
function stepLog() {
  /** @type {Step[]} */
  const steps = []
  /** @param {Step} step */
  const end = (step) => {
    steps.push(step)
    console.log(line(step))
    return step.outcome
  }
  return {
    steps,
    /**
     * A step that runs beside others: its words are told with its end.
     *
     * @param {string} name
     * @param {Promise<Told>} running
     */
    tell: async (name, running) => {
      const { outcome, output, seconds } = await running
      heading(name)
      process.stdout.write(output)
      return end({ name, seconds, outcome })
    },
    /**
     * A step that runs alone, and tells as it goes.
     *
     * @param {string} name
     * @param {() => Promise<Outcome>} work
     */
    run: async (name, work) => {
      heading(name)
      const start = performance.now()
      const outcome = await work().catch(failedBy)
      return end({ name, seconds: secondsSince(start), outcome })
    },
  }
}

/**
 * @param {string} name a script of package.json
 * @returns {Promise<Told>}
 */
async function npmCheck(name) {
  const start = performance.now()
  const { code, output } = await runNpm(['run', '--silent', name], { capture: true })
  const failed = code === 0 ? 0 : 1
  const outcome = { passed: 1 - failed, failed, skipped: 0, titles: [] }
  return { outcome, output, seconds: secondsSince(start) }
}

/**
 * @param {Scope} scope
 * @returns {Promise<Told>}
 */
async function unitTests(scope) {
  const start = performance.now()
  const report = join(REPORTS, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const leftOut = scope === 'quick' ? NOT_QUICK.map((files) => `--exclude=${files}`) : []
  const { code, output } = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', '--allowOnly=false', ...reporters, ...leftOut],
    {
      capture: true,
      env: { PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? PROPERTY_RUNS[scope] },
      timeoutMs: UNIT_TESTS_LIMIT_MS,
    },
  )
  const seconds = secondsSince(start)
  return { outcome: await readOutcome(report, readVitest, code).catch(failedBy), output, seconds }
}

/** @param {number} start of `performance.now` */
function secondsSince(start) {
  return (performance.now() - start) / 1000
}

/**
 * @param {Scope} scope
 * @returns {Promise<Outcome>}
 */
async function browserTests(scope) {
  const chromium = await prepareBrowser()
  if (chromium === null) {
    return check(['No Chromium was found or could be installed: CHROMIUM_PATH may name one.'])
  }
  await prepareFonts()
  console.log(`Chromium: ${chromium}`)
  const code = await runBrowserTests(['--forbid-only', ...BROWSER_TESTS[scope]], {
    CHROMIUM_PATH: chromium,
    ...(scope !== 'all' && { E2E_ONLY_HERE: '1' }),
  })
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

/** @param {Step} step */
function line(step) {
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
