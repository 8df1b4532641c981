import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { readOutcome, readPlaywright, readVitest } from './test-reports.mjs'

const folder = mkdtempSync(join(tmpdir(), 'reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const test = (status: string, fullName = status) => ({ status, fullName })
const file = (status: string, assertionResults: ReturnType<typeof test>[], name = 'a.test.ts') => ({
  name: `/home/src/domain/${name}`,
  status,
  assertionResults,
})
const spec = (title: string, status: string, ...results: string[]) => ({
  title,
  tests: [{ status, results: results.map((result) => ({ status: result })) }],
})

it('Vitest: counts tests, and a file that does not load as one failure', () => {
  const outcome = readVitest({
    success: false,
    testResults: [
      file('passed', [test('passed', 'prices PRC-01'), test('pending')]),
      file('failed', [test('passed'), test('failed')]),
      file('failed', []),
    ],
  })
  expect(outcome).toEqual({ passed: 2, failed: 2, skipped: 1, titles: ['prices PRC-01', 'passed'] })
})

it('Vitest: the tests of the register name every rule and prove none', () => {
  const tests = [test('passed', 'states PRC-01 in both languages')]
  const outcome = readVitest({
    success: true,
    testResults: [file('passed', tests, 'rules.test.ts')],
  })
  expect(outcome).toEqual({ passed: 1, failed: 0, skipped: 0, titles: [] })
})

it('Playwright: counts tests of all suites, and what is not as expected as failed', () => {
  const outcome = readPlaywright({
    errors: [{}],
    suites: [
      {
        title: 'buy.spec.ts',
        specs: [spec('EX-01 pays', 'expected', 'passed'), spec('b', 'unexpected', 'failed')],
        suites: [{ title: 'inner', specs: [spec('c', 'flaky', 'failed', 'passed')] }],
      },
      { title: 'net.spec.ts', specs: [spec('d', 'skipped'), spec('e', 'expected', 'failed')] },
    ],
  })
  expect(outcome).toEqual({ passed: 2, failed: 3, skipped: 1, titles: ['EX-01 pays'] })
})

it.each([
  ['left no report', null, 0],
  ['ran no test', [], 0],
  ['crashed behind its tests', [test('passed')], 1],
])('a runner that %s has failed', async (name, tests, code) => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {})
  const path = join(folder, `${name}.json`)
  if (tests !== null) {
    writeFileSync(path, JSON.stringify({ testResults: [file('passed', tests)] }))
  }
  const { failed } = await readOutcome(path, readVitest, code)
  expect(failed).toBe(1)
  expect(complaint).toHaveBeenCalledOnce()
})
