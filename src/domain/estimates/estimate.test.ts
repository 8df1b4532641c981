import { describe, expect, it } from 'vitest'
import { civilDate } from '../shared/civil-date.ts'
import { type Estimate, priceEstimate, whyNotOffered } from './index.ts'

const ON = civilDate('2026-03-02')
const USERS = [{ sku: 'cs.online.basic', quantity: 2 }] as const

function answer(estimate: Estimate) {
  const priced = priceEstimate(estimate)
  return priced.ok ? priced.value.quote.total : priced.error.code
}

describe('the three scenarios', () => {
  it('CAT-03 holds a new purchase to its minimum, and nothing else', () => {
    const until = civilDate('2027-03-02')
    const rest = { line: 'online', on: ON, items: USERS } as const
    expect(answer({ ...rest, scenario: 'new', years: 1 })).toBe('below-minimum')
    expect(answer({ ...rest, scenario: 'addition', until })).toBe('1998.00')
    expect(answer({ ...rest, scenario: 'renewal', until, years: 2 })).toBe('3996.00')
  })

  it('PRC-04 prices an addition from today to the expiry, and tells what is left', () => {
    const until = civilDate('2027-09-02')
    const priced = priceEstimate({
      line: 'online',
      on: ON,
      items: USERS,
      scenario: 'addition',
      until,
    })
    expect(priced).toMatchObject({
      ok: true,
      value: { remaining: { years: 1, months: 6 }, expiresOn: null },
    })
    expect(answer({ line: 'online', on: ON, items: USERS, scenario: 'addition', until: ON })).toBe(
      'nothing-left',
    )
  })

  it('LIF-03 PRC-15 renews from the old expiry, and not after the reclaim', () => {
    const renew = (until: string): Estimate => ({
      line: 'online',
      on: civilDate('2022-08-01'),
      items: USERS,
      scenario: 'renewal',
      until: civilDate(until),
      years: 1,
    })
    expect(priceEstimate(renew('2022-06-01'))).toMatchObject({
      ok: true,
      value: { expiresOn: '2023-06-01', remaining: null },
    })
    expect(answer(renew('2022-04-30'))).toBe('reclaimed')
  })

  it('LIF-06 LIF-08 says what a line has instead of a scenario', () => {
    expect(whyNotOffered('pv', 'renewal')).toBe('LIF-06')
    expect(whyNotOffered('interop', 'addition')).toBe('LIF-08')
    expect(whyNotOffered('interop', 'renewal')).toBeNull()
    const items = [{ sku: 'pv.1m', quantity: 1 }] as const
    const until = civilDate('2027-03-02')
    expect(answer({ line: 'pv', on: ON, items, scenario: 'renewal', until, years: 1 })).toBe(
      'not-offered',
    )
  })

  it('PRC-06 renews nothing that is charged once, adds no edition, and mixes no lines', () => {
    const until = civilDate('2027-03-02')
    const renewal = { scenario: 'renewal', years: 1, on: ON, until } as const
    const sessions = { sku: 'ssc.sessions.120k', quantity: 1 } as const
    expect(answer({ ...renewal, line: 'ssc', items: [sessions] })).toBe('not-offered')
    expect(answer({ line: 'ssc', scenario: 'addition', on: ON, until, items: [sessions] })).toBe(
      '1600.00',
    )
    const edition = { sku: 'cdp.basic', quantity: 1 } as const
    expect(answer({ line: 'cdp', scenario: 'addition', on: ON, until, items: [edition] })).toBe(
      'not-offered',
    )
    expect(answer({ ...renewal, line: 'phone', items: USERS })).toBe('not-offered')
  })
})
