import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate } from './civil-date.ts'
import { isCalendarKnown, isWorkingDay, workingDayAfter } from './working-days.ts'

describe('working days of mainland China', () => {
  it.each([
    ['2026-03-02', 1, '2026-03-03'],
    ['2026-03-02', 3, '2026-03-05'],
    ['2026-03-02', 5, '2026-03-09'],
    ['2026-03-06', 1, '2026-03-09'],
    // Spring Festival 2026 with its make-up Saturdays.
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2026-02-27', 1, '2026-02-28'],
    // National Day 2025 and the Sunday before it.
    ['2025-09-27', 1, '2025-09-28'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-10-10', 1, '2025-10-11'],
    ['2024-02-09', 1, '2024-02-18'],
  ])('APP-03 counted from %s, working day %i is %s', (from, count, expected) => {
    expect(workingDayAfter(civilDate(from), count)).toBe(expected)
  })

  it('APP-03 beyond the known years Monday to Friday count, and that can be told', () => {
    expect(isCalendarKnown(civilDate('2026-12-31'))).toBe(true)
    expect(isCalendarKnown(civilDate('2027-01-01'))).toBe(false)
    let date = civilDate('2027-01-01')
    for (let day = 0; day < 400; day += 1) {
      expect(isWorkingDay(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek <= 5)
      date = addDays(date, 1)
    }
  })

  it.each([
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('APP-03 %s has %i working days', (year, expected) => {
    let count = 0
    for (let date = civilDate(`${year}-01-01`); date.startsWith(year); date = addDays(date, 1)) {
      if (isWorkingDay(date)) count += 1
    }
    expect(count).toBe(expected)
  })
})
