import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  civilDate,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  FIRST_DATE,
  isCivilDate,
  LAST_DATE,
  partsOf,
} from './civil-date.ts'

const LAST_DAY_NUMBER = dayNumberOf(LAST_DATE)
const everyDate: fc.Arbitrary<CivilDate> = fc.nat({ max: LAST_DAY_NUMBER }).map(dateOfDayNumber)

/** What the standard's own calendar gives, kept inside ours. */
function within(date: Temporal.PlainDate): string {
  if (date.year < 1) return FIRST_DATE
  return date.year > 9999 ? LAST_DATE : date.toString()
}

describe('PRC-16 months and years', () => {
  it.each([
    ['2022-11-30', 3, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2022-06-01', 3, '2022-09-01'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-31', 0, '2024-05-31'],
  ])('PRC-16 takes %s by %i months to %s', (from, months, to) => {
    expect(addMonths(civilDate(from), months)).toBe(to)
  })

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2025-02-28', 3, '2028-02-28'],
    ['2021-12-08', 1, '2022-12-08'],
    ['2024-02-29', 4, '2028-02-29'],
    ['1896-02-29', 4, '1900-02-28'],
  ])('PRC-16 takes %s by %i years to %s', (from, years, to) => {
    expect(addYears(civilDate(from), years)).toBe(to)
  })

  it('PRC-16 is one step from the start, not a chain', () => {
    const start = civilDate('2024-01-31')
    expect(addMonths(start, 2)).toBe('2024-03-31')
    expect(addMonths(addMonths(start, 1), 1)).toBe('2024-03-29')
  })

  it('PRC-16 agrees with the standard calendar over all dates', () => {
    const months = fc.integer({ min: -30_000, max: 30_000 })
    const days = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(everyDate, months, days, everyDate, (date, byMonths, byDays, other) => {
        const standard = Temporal.PlainDate.from(date)
        expect(addMonths(date, byMonths)).toBe(within(standard.add({ months: byMonths })))
        expect(addYears(date, byMonths)).toBe(within(standard.add({ years: byMonths })))
        expect(addDays(date, byDays)).toBe(within(standard.add({ days: byDays })))
        expect(daysBetween(date, other)).toBe(standard.until(other, { largestUnit: 'day' }).days)
        expect(daysInMonth(standard.year, standard.month)).toBe(standard.daysInMonth)
        expect(partsOf(date)).toEqual({
          year: standard.year,
          month: standard.month,
          day: standard.day,
        })
      }),
      PROPERTY,
    )
  })
})

describe('PRC-04 civil dates', () => {
  it('PRC-04 knows a date exactly when the standard calendar does', () => {
    const digits = (length: number, max: number) =>
      fc.nat({ max }).map((value) => String(value).padStart(length, '0'))
    const texts = fc.tuple(digits(4, 9999), digits(2, 13), digits(2, 32))
    fc.assert(
      fc.property(texts, ([year, month, day]) => {
        const text = `${year}-${month}-${day}`
        expect(isCivilDate(text)).toBe(year !== '0000' && isStandardDate(text))
      }),
      PROPERTY,
    )
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '0000-01-01',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '２０２６-01-01',
    '-2026-01-01',
    '',
    20260101,
    null,
    undefined,
    ['2026-01-01'],
  ])('PRC-04 knows %j as no date', (value) => {
    expect(isCivilDate(value)).toBe(false)
  })

  it('PRC-04 takes a wrong date in the code for a mistake of the program', () => {
    expect(() => civilDate('2026-02-30')).toThrow(RangeError)
    expect(() => addDays(FIRST_DATE, 0.5)).toThrow(RangeError)
    expect(() => addMonths(FIRST_DATE, Number.NaN)).toThrow(RangeError)
  })

  it('PRC-04 stops at the ends of the calendar', () => {
    expect(addYears(civilDate('9999-02-28'), 1)).toBe(LAST_DATE)
    expect(addMonths(civilDate('0001-01-31'), -1)).toBe(FIRST_DATE)
    expect(addDays(LAST_DATE, 1)).toBe(LAST_DATE)
    expect(addDays(FIRST_DATE, -1)).toBe(FIRST_DATE)
  })

  it('PRC-04 sorts dates by their text', () => {
    fc.assert(
      fc.property(everyDate, everyDate, (left, right) => {
        expect(left < right).toBe(daysBetween(left, right) > 0)
        expect(dateOfDayNumber(dayNumberOf(left))).toBe(left)
      }),
      PROPERTY,
    )
  })
})

function isStandardDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}
