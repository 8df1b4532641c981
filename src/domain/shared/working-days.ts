import { addDays, type CivilDate, dayNumberOf } from './civil-date.ts'

type Year = {
  /** Days off, as ranges of month and day, both ends included. */
  readonly off: readonly (readonly [from: string, to: string])[]
  /** Saturdays and Sundays that are worked to make up for them. */
  readonly worked: readonly string[]
}

/**
 * Public holidays of mainland China with their make-up days, as announced by the State Council for
 * each year (APP-03). Beyond these years Monday to Friday count, and dates are only expected.
 */
const CALENDAR: Readonly<Record<string, Year>> = {
  2024: {
    off: [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-10', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
}

/** Whether people work on that day in mainland China (APP-03). */
export function isWorkingDay(date: CivilDate): boolean {
  const year = CALENDAR[date.slice(0, 4)]
  const day = date.slice(5)
  if (year?.worked.includes(day)) return true
  if (year?.off.some(([from, to]) => from <= day && day <= to)) return false
  return !isWeekend(date)
}

/** Whether the holidays of that day's year are known; if not, a date is marked 「预计」 (APP-03). */
export function isCalendarKnown(date: CivilDate): boolean {
  return CALENDAR[date.slice(0, 4)] !== undefined
}

/** The n-th working day after a date: the day itself never counts. `count` is 1 or more. */
export function workingDayAfter(date: CivilDate, count: number): CivilDate {
  let day = date
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** Day 0 of the calendar, 0001-01-01, was a Monday. */
function isWeekend(date: CivilDate): boolean {
  return dayNumberOf(date) % 7 >= 5
}
