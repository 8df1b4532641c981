import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate } from '../../testing/civil-dates.ts'
import { hostileConstants, mostly } from '../../testing/hostile-values.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { addDays, addYears, civilDate, isCivilDate } from '../shared/civil-date.ts'
import { daysToExpiry, daysToReclaim, lastRenewableDay, phaseOf, renewedExpiry } from './index.ts'

function renewed(expiresOn: string, years: number, today: string): string {
  const renewal = renewedExpiry({ expiresOn, years, today })
  return renewal.ok ? renewal.value.expiresOn : renewal.error.code
}

describe('LIF-03 renewals', () => {
  it.each([
    ['2022-06-01', 1, '2022-08-01', '2023-06-01'],
    ['2022-06-01', 1, '2022-05-01', '2023-06-01'],
    ['2025-02-28', 3, '2025-02-28', '2028-02-28'],
    ['2024-02-29', 1, '2024-02-29', '2025-02-28'],
    ['2024-02-29', 4, '2024-02-29', '2028-02-29'],
    ['2022-06-01', 8, '2022-09-01', '2030-06-01'],
    ['9991-12-31', 8, '9991-01-01', '9999-12-31'],
  ])('LIF-03 LIF-09 PRC-16 renews %s by %i years on %s to %s', (expiresOn, years, today, to) => {
    expect(renewed(expiresOn, years, today)).toBe(to)
  })

  it.each([
    ['2022-06-01', 1, '2022-09-02', 'reclaimed'],
    ['2022-06-01', 0, '2022-06-01', 'years-out-of-range'],
    ['2022-06-01', 9, '2022-06-01', 'years-out-of-range'],
    ['2022-06-01', 1.5, '2022-06-01', 'years-out-of-range'],
    ['2022-06-31', 1, '2022-06-01', 'bad-date'],
    ['2022-06-01', 1, 'today', 'bad-date'],
    ['9992-01-01', 8, '9991-01-01', 'bad-date'],
  ])('LIF-03 refuses %s by %d years on %s with %s', (expiresOn, years, today, code) => {
    expect(renewed(expiresOn, years, today)).toBe(code)
  })

  it('LIF-03 gives the same expiry whenever it is renewed, and it lies ahead of the old one', () => {
    const years = fc.integer({ min: 1, max: 8 })
    fc.assert(
      fc.property(anyDate, anyDate, years, (expiresOn, today, count) => {
        const renewal = renewed(expiresOn, count, today)
        const reclaimed = today > lastRenewableDay(expiresOn)
        expect(renewal).toBe(reclaimed ? 'reclaimed' : addYears(expiresOn, count))
        expect(reclaimed || renewal > expiresOn).toBe(true)
      }),
      PROPERTY,
    )
  })
})

describe('LIF-01 LIF-02 phases', () => {
  it.each([
    ['2022-06-01', '2021-06-01', 'in-force'],
    ['2022-06-01', '2022-06-01', 'in-force'],
    ['2022-06-01', '2022-06-02', 'stopped'],
    ['2022-06-01', '2022-09-01', 'stopped'],
    ['2022-06-01', '2022-09-02', 'reclaimed'],
    ['2022-11-30', '2023-02-28', 'stopped'],
    ['2022-11-30', '2023-03-01', 'reclaimed'],
    ['9999-12-31', '9999-12-31', 'in-force'],
    ['2022-06-31', '2022-06-01', 'invalid'],
    ['2022-06-01', '', 'invalid'],
  ])('LIF-01 LIF-02 a product until %s is on %s %s', (expiresOn, today, phase) => {
    expect(phaseOf({ expiresOn, today })).toBe(phase)
  })

  it('LIF-01 LIF-02 only ever moves on: in force, stopped, reclaimed', () => {
    const order = ['in-force', 'stopped', 'reclaimed']
    fc.assert(
      fc.property(anyDate, anyDate, (expiresOn, today) => {
        const now = order.indexOf(phaseOf({ expiresOn, today }))
        const later = order.indexOf(phaseOf({ expiresOn, today: addDays(today, 1) }))
        expect(now).toBeGreaterThanOrEqual(0)
        expect(later).toBeGreaterThanOrEqual(now)
        expect(now === 0).toBe(daysToExpiry(expiresOn, today) >= 0)
        expect(now <= 1).toBe(daysToReclaim(expiresOn, today) >= 0)
      }),
      PROPERTY,
    )
  })

  it('LIF-04 counts days to the expiry and to the last renewable day', () => {
    const expiresOn = civilDate('2026-03-09')
    const today = civilDate('2026-03-02')
    expect(daysToExpiry(expiresOn, today)).toBe(7)
    expect(daysToExpiry(expiresOn, expiresOn)).toBe(0)
    expect(lastRenewableDay(expiresOn)).toBe('2026-06-09')
    expect(daysToReclaim(expiresOn, today)).toBe(99)
  })
})

describe('no input makes a term throw', () => {
  it.each(hostileConstants().map((value, index) => [index, value]))(
    'LIF-01 LIF-03 survives hostile value %i',
    (_, value) => {
      for (const input of [
        value,
        { expiresOn: value },
        { expiresOn: '2026-03-01', today: value },
      ]) {
        expectAnswers(input)
      }
      expectAnswers({ expiresOn: '2026-03-01', today: '2026-03-01', years: value })
    },
  )

  it('LIF-01 LIF-03 answers any input', () => {
    const years = mostly(fc.integer({ min: 0, max: 9 }))
    const input = fc.record({ expiresOn: mostly(anyDate), today: mostly(anyDate), years })
    fc.assert(fc.property(mostly(input), expectAnswers), PROPERTY)
  })
})

function expectAnswers(input: unknown): void {
  // What strangers send does not keep to the type.
  const given = input as Parameters<typeof renewedExpiry>[0]
  expect(phaseOf(given)).toMatch(/^(in-force|stopped|reclaimed|invalid)$/)
  const renewal = renewedExpiry(given)
  if (renewal.ok) expect(isCivilDate(renewal.value.expiresOn)).toBe(true)
  else expect(renewal.error.code).toMatch(/^(bad-date|reclaimed|years-out-of-range)$/)
}
