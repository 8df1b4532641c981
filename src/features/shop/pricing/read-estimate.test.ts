import { describe, expect, it } from 'vitest'
import { PRODUCT_LINE_IDS } from '../../../domain/catalogue/index.ts'
import { SCENARIOS, whyNotOffered } from '../../../domain/estimates/index.ts'
import { answerOf, type Draft } from './read-estimate.ts'

const DRAFT: Draft = {
  line: 'online',
  scenario: 'new',
  typed: {},
  years: 1,
  today: '2026-03-02',
  until: '2027-09-02',
}

function total(draft: Partial<Draft>) {
  const answer = answerOf({ ...DRAFT, ...draft })
  return answer.priced?.quote.total ?? answer.refusal ?? answer.notOffered ?? answer.form.problems
}

describe('the estimator', () => {
  it.each([
    ['online', '2997.00'],
    ['phone', '4500.00'],
    ['robot', '5800.00'],
    ['ssc', '152640.00'],
    ['cdp', '200000.00'],
    ['pv', '30000.00'],
    ['interop', '50.00'],
  ] as const)('CAT-03 begins %s with the least that can be bought: %s', (line, amount) => {
    expect(total({ line })).toBe(amount)
  })

  it('PRC-04 PRC-15 has an answer for every line in every case', () => {
    for (const line of PRODUCT_LINE_IDS) {
      for (const scenario of SCENARIOS) {
        const answer = answerOf({
          ...DRAFT,
          line,
          scenario,
          typed: { experts: '3', boosters: '2' },
        })
        expect(answer.priced === null).toBe(whyNotOffered(line, scenario) !== null)
      }
    }
  })

  it('EX-03 EX-04 prices the forms of the guide’s example', () => {
    const typed = { employees: '6000', knowledge: 'hr' }
    expect(total({ line: 'ssc', typed, years: 2 })).toBe('420280.00')
    const added = { line: 'ssc', scenario: 'addition', typed: { experts: '2' } } as const
    expect(total(added)).toBe('9600.00')
    expect(total({ ...added, typed: {} })).toBe('empty')
  })

  it('CAT-03 names what is wrong with each number, and prices nothing meanwhile', () => {
    expect(total({ typed: { users: '2' } })).toMatchObject({ users: { code: 'below-minimum' } })
    expect(total({ typed: { users: '2' }, scenario: 'addition' })).toBe('3196.80')
    expect(total({ line: 'ssc', typed: { employees: '5500', experts: 'x' } })).toMatchObject({
      employees: { code: 'off-step' },
      experts: { code: 'not-whole' },
    })
  })

  it('CAT-06 shows no number for an edition that an architect prices', () => {
    expect(total({ line: 'robot', typed: { edition: 'cs.robot.enterprise' } })).toBe(
      'price-on-request',
    )
  })

  it('PRC-06 adds one session pack for each robot, and leaves both out of a renewal', () => {
    const typed = { robots: '2', robotSessions: 'cs.sessions.120k', knowledge: 'hrssc' }
    expect(total({ line: 'robot', typed })).toBe('29800.00')
    expect(total({ line: 'robot', typed, scenario: 'renewal' })).toBe('11600.00')
  })

  it('PRC-08 adds boosters to the expiry and renews them with the edition', () => {
    const typed = { edition: 'cdp.enterprise', boosters: '2' }
    expect(total({ line: 'cdp', typed })).toBe('1000000.00')
    expect(total({ line: 'cdp', typed, scenario: 'addition' })).toBe('320000.00')
    expect(total({ line: 'cdp', typed, scenario: 'renewal', years: 2 })).toBe('2000000.00')
  })

  it('PRC-04 LIF-02 says what is wrong with the dates', () => {
    const dates = (draft: Partial<Draft>) => answerOf({ ...DRAFT, ...draft }).dates
    expect(dates({ scenario: 'addition', until: DRAFT.today })).toEqual({ until: 'nothing-left' })
    expect(dates({ scenario: 'renewal', until: '2025-12-01' })).toEqual({ until: 'reclaimed' })
    expect(dates({ scenario: 'renewal', until: '9998-01-01', years: 8 })).toEqual({
      until: 'bad-date',
    })
    expect(dates({ scenario: 'addition', today: 'soon', until: '2026-02-30' })).toEqual({
      today: 'bad-date',
      until: 'bad-date',
    })
    expect(dates({ scenario: 'new', until: 'soon' })).toEqual({})
  })
})
