import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { anyDate } from '../../testing/civil-dates.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { addDays, addMonths } from '../shared/civil-date.ts'
import { remainingTerm, wholeYearTerm } from './index.ts'

describe('PRC-04 what is left of a product', () => {
  it.each([
    ['2024-01-31', '2024-02-29', 0, 1],
    ['2024-02-29', '2025-02-28', 1, 0],
    ['2026-07-05', '2028-01-05', 1, 6],
    ['2026-03-01', '2026-03-02', 0, 1],
    ['2026-03-01', '2026-04-01', 0, 1],
    ['2026-03-01', '2026-04-02', 0, 2],
    ['2022-03-08', '2022-12-08', 0, 9],
    ['2026-01-15', '2027-01-15', 1, 0],
    ['2026-01-15', '2027-01-16', 1, 1],
    ['2026-12-31', '2027-01-01', 0, 1],
    ['2025-12-31', '2026-11-30', 0, 11],
    ['2025-12-31', '2026-12-01', 1, 0],
    ['0001-01-01', '9999-12-31', 9999, 0],
  ])('PRC-04 counts from %s to %s %i years %i months', (today, expiry, years, months) => {
    expect(remainingTerm(today, expiry)).toEqual({ ok: true, value: { years, months } })
  })

  it.each([
    ['2026-03-01', '2026-03-01', 'nothing-left'],
    ['2026-03-02', '2026-03-01', 'nothing-left'],
    ['2026-03-01', '2025-12-31', 'nothing-left'],
    ['2026-02-29', '2026-12-31', 'bad-date'],
    ['2026-02-28', '', 'bad-date'],
  ])('PRC-04 refuses from %s to %s with %s', (today, expiry, code) => {
    expect(remainingTerm(today, expiry)).toEqual({ ok: false, error: { code } })
  })

  it('PRC-04 finds something left exactly when the expiry lies ahead', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (today, expiry) => {
        expect(remainingTerm(today, expiry).ok).toBe(today < expiry)
      }),
      PROPERTY,
    )
  })

  it('PRC-04 counts the whole months of the standard calendar, and a started one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 4000 }), (today, days) => {
        const start = Temporal.PlainDate.from(today)
        // On the 28th at most, months do not clamp and "started" has one meaning only.
        fc.pre(start.day <= 28)
        const expiry = start.add({ days })
        const left = start.until(expiry, { largestUnit: 'month' })
        const months = left.months + (left.days > 0 ? 1 : 0)
        expect(remainingTerm(today, expiry.toString())).toEqual({
          ok: true,
          value: { years: Math.floor(months / 12), months: months % 12 },
        })
      }),
      PROPERTY,
    )
  })

  it('PRC-04 PRC-16 finds as many months left as were added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 120 }), (today, months) => {
        const left = remainingTerm(today, addMonths(today, months))
        expect(left).toEqual({
          ok: true,
          value: { years: Math.floor(months / 12), months: months % 12 },
        })
      }),
      PROPERTY,
    )
  })

  it('PRC-04 never finds more left a day later', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 2, max: 4000 }), (today, days) => {
        const expiry = addDays(today, days)
        const monthsLeft = (from: string) => {
          const left = remainingTerm(from, expiry)
          return left.ok ? left.value.years * 12 + left.value.months : 0
        }
        expect(monthsLeft(addDays(today, 1))).toBeLessThanOrEqual(monthsLeft(today))
      }),
      PROPERTY,
    )
  })
})

describe('PRC-01 years', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('PRC-01 sells %i years', (years) => {
    expect(wholeYearTerm(years)).toEqual({ ok: true, value: { years, months: 0 } })
  })

  it.each([0, 9, -1, 1.5, Number.NaN, '1', null, undefined, [1]])(
    'PRC-01 does not sell %j years',
    (years) => {
      expect(wholeYearTerm(years)).toEqual({ ok: false, error: { code: 'years-out-of-range' } })
    },
  )
})
