import { expect, it } from 'vitest'
import { budgetOf, competing } from './page-budgets.mjs'
import { judge } from './size-budget.mjs'

const KB = 1024
const PAGE = {
  address: '/',
  requests: 5,
  bytes: 100 * KB,
  flight: 14_600,
  baseline: 100 * KB,
  waitsFor: [],
  budget: { requests: 10, kb: 112 },
}

it.each([
  ['as recorded', {}, null],
  ['smaller than recorded', { bytes: 90 * KB }, null],
  ['2 % larger than recorded', { bytes: 102 * KB }, null],
  ['more than 2 % larger', { bytes: 102.1 * KB }, 'grew from 100.0 to 102.1 KB'],
  ['over its budget', { bytes: 113 * KB, baseline: 113 * KB }, 'its budget is 112 KB'],
  ['not recorded', { baseline: undefined }, 'no recorded size'],
  ['made of too many files', { requests: 11 }, 'makes 11 requests; its budget is 10'],
  ['too large to come at once', { flight: 14_601 }, 'is 14601 bytes with its headers'],
  ['waiting', { waitsFor: ['<link rel="stylesheet"'] }, 'waits for'],
])('a page that is %s', (_, change, problem) => {
  const found = judge({ ...PAGE, ...change })
  if (problem === null) expect(found).toEqual([])
  else expect(found).toEqual([expect.stringContaining(problem)])
})

it('a page that needs records may make more requests than one that is the same for everybody', () => {
  expect(budgetOf({ address: '/help', kind: 'public' }).requests).toBe(10)
  expect(budgetOf({ address: '/orders', kind: 'shape' }).requests).toBe(14)
})

it('a style sheet, a preload and a script of its own are what a page would wait for', () => {
  const sheet = '<link rel="stylesheet" crossorigin href="/assets/index.css">'
  const preload = '<link rel="modulepreload" crossorigin href="/assets/index.js">'
  const script = '<script type="module" crossorigin src="/assets/index.js"></script>'
  expect(competing(`<head>${sheet}${preload}${script}</head>`)).toHaveLength(3)
  expect(competing('<head><style>a{}</style><script>start()</script></head>')).toEqual([])
})
