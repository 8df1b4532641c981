/**
 * A day of the calendar as 'YYYY-MM-DD', from 0001-01-01 to 9999-12-31, without a time zone.
 * Its text sorts by time, so `<` and `>` compare two dates.
 */
export type CivilDate = string & { readonly __unit: 'civil date' }

const FORM = /^\d{4}-\d{2}-\d{2}$/
const FIRST_YEAR = 1
const LAST_YEAR = 9999
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const

/** The ends of the calendar. A step beyond them stops there, so that no clock can break a page. */
export const FIRST_DATE = civilDate('0001-01-01')
export const LAST_DATE = civilDate('9999-12-31')

/** Is this a real day in its one written form? `false` for any other type. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !FORM.test(value)) return false
  const { year, month, day } = partsOfText(value)
  if (year < FIRST_YEAR || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/** A date written by us. Throws a RangeError when it is none: that is a mistake of the program. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a civil date: ${text}`)
  return text
}

/** Year, month (1 to 12) and day (1 to 31) of a date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return partsOfText(date)
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  return daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month)
}

/** The date that many whole days later, or earlier when negative; stops at the calendar's ends. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumberOf(date) + whole(days))
}

/**
 * The same day that many months later, or earlier when negative, clamped to the end of a shorter
 * month (PRC-16): 2022-11-30 + 3 is 2023-02-28. Always take one step from the date that counts;
 * two steps may lose days. Stops at the calendar's ends.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date)
  const monthNumber = year * 12 + (month - 1) + whole(months)
  const newYear = Math.floor(monthNumber / 12)
  if (newYear < FIRST_YEAR) return FIRST_DATE
  if (newYear > LAST_YEAR) return LAST_DATE
  const newMonth = monthNumber - newYear * 12 + 1
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** As `addMonths`, in years (PRC-16): 2024-02-29 + 1 is 2025-02-28. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, whole(years) * 12)
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** Days since 0001-01-01, which is day 0. */
export function dayNumberOf(date: CivilDate): number {
  const { year, month, day } = partsOf(date)
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1
}

/** The date of a day number; numbers outside the calendar give its first or last date. */
export function dateOfDayNumber(dayNumber: number): CivilDate {
  if (dayNumber < 0) return FIRST_DATE
  if (dayNumber >= daysBeforeYear(LAST_YEAR + 1)) return LAST_DATE
  let year = Math.floor((dayNumber * 400) / 146_097) + 1
  if (daysBeforeYear(year) > dayNumber) year -= 1
  if (daysBeforeYear(year + 1) <= dayNumber) year += 1
  const dayOfYear = dayNumber - daysBeforeYear(year)
  let month = 12
  while (daysBeforeMonth(year, month) > dayOfYear) month -= 1
  return dateOf(year, month, dayOfYear - daysBeforeMonth(year, month) + 1)
}

function partsOfText(text: string): { year: number; month: number; day: number } {
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  }
}

function dateOf(year: number, month: number, day: number): CivilDate {
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return civilDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function daysBeforeYear(year: number): number {
  const past = year - 1
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0)
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`)
  return count
}
