import { expect, it } from 'vitest'
import { WORKED_EXAMPLES } from '../../../domain/estimates/index.ts'
import { answerOf, type Draft } from './read-estimate.ts'
import { typedFrom } from './typed-from.ts'

const DATES = { today: '2026-03-02', until: '2027-09-02' }

it.each<[string, Pick<Draft, 'line' | 'scenario' | 'typed'>]>([
  [
    'online',
    { line: 'online', scenario: 'new', typed: { edition: 'cs.online.professional', users: '7' } },
  ],
  ['phone', { line: 'phone', scenario: 'addition', typed: { users: '2' } }],
  [
    'robots',
    {
      line: 'robot',
      scenario: 'new',
      typed: { robots: '2', robotSessions: 'cs.sessions.360k', knowledge: 'hrssc' },
    },
  ],
  [
    'SSC',
    {
      line: 'ssc',
      scenario: 'new',
      typed: {
        employees: '6000',
        sessions: 'ssc.sessions.120k',
        sessionPacks: '3',
        knowledge: 'hr',
      },
    },
  ],
  ['an addition to SSC', { line: 'ssc', scenario: 'addition', typed: { experts: '2' } }],
  [
    'CDP',
    { line: 'cdp', scenario: 'renewal', typed: { edition: 'cdp.enterprise', boosters: '2' } },
  ],
  ['PV packs', { line: 'pv', scenario: 'new', typed: { pack: 'pv.3m', packs: '4' } }],
  ['interop accounts', { line: 'interop', scenario: 'renewal', typed: { accounts: '8' } }],
])('PRC-13 the quote of %s leads back to the form as it was filled in', (_, chosen) => {
  const draft = { ...DATES, years: 2, ...chosen }
  const { estimate } = answerOf(draft)
  if (!estimate) throw new Error('The form is complete')
  expect(answerOf({ ...draft, typed: typedFrom(estimate) }).estimate).toEqual(estimate)
})

it('PRC-13 every worked example fills in a form', () => {
  for (const example of WORKED_EXAMPLES) {
    if (example.kind === 'refund') continue
    const { estimate } = example
    const draft = {
      line: estimate.line,
      scenario: estimate.scenario,
      today: estimate.on,
      until: estimate.scenario === 'new' ? '' : estimate.until,
      years: estimate.scenario === 'addition' ? 1 : estimate.years,
      typed: typedFrom(estimate),
    }
    const quantities = answerOf(draft).estimate?.items.map(({ sku, quantity }) => [sku, quantity])
    const told = estimate.items.map(({ sku, quantity }) => [sku, quantity])
    // An example does not say what its knowledge cloud is about, and a form always does.
    expect(quantities).toEqual(told.filter(([sku]) => sku !== 'ssc.knowledge'))
  }
})
