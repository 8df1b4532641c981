import { type CivilDate, civilDate, dateOfDayNumber, dayNumberOf } from './civil-date.ts'

/** A moment as milliseconds since 1970-01-01T00:00:00Z, what the clock gives. */
export type Instant = number

/** A time of day as 'HH:mm:ss', from '00:00:00' to '23:59:59'. */
export type CivilTime = string

/** Milliseconds of one day; Shanghai has no clock changes, so every day has as many. */
export const DAY_MILLISECONDS = 86_400_000

const SHANGHAI_OFFSET = 8 * 3_600_000
const EPOCH_DAY = dayNumberOf(civilDate('1970-01-01'))
const TIME_FORM = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/

/** The day it is in Asia/Shanghai (UTC+8, PRC-04). Stops at the calendar's ends. */
export function civilDateOf(instant: Instant): CivilDate {
  return dateOfDayNumber(EPOCH_DAY + Math.floor(shanghai(instant) / DAY_MILLISECONDS))
}

/** The time of day in Asia/Shanghai, '10:00:00'; a begun second is not counted. */
export function civilTimeOf(instant: Instant): CivilTime {
  const local = shanghai(instant)
  const seconds = Math.floor(
    (local - Math.floor(local / DAY_MILLISECONDS) * DAY_MILLISECONDS) / 1000,
  )
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return `${twoDigits(hours)}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`
}

/** Date and time in Asia/Shanghai as people read it: '2026-03-01 10:00:00'. */
export function civilDateTimeOf(instant: Instant): string {
  return `${civilDateOf(instant)} ${civilTimeOf(instant)}`
}

/**
 * The moment when it is that date and time in Asia/Shanghai; without a time, the day's first.
 * Throws a RangeError when `time` is no 'HH:mm:ss': that is a mistake of the program.
 */
export function instantOf(date: CivilDate, time: CivilTime = '00:00:00'): Instant {
  if (!TIME_FORM.test(time)) throw new RangeError(`Not a time of day: ${time}`)
  const seconds =
    Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8))
  const days = dayNumberOf(date) - EPOCH_DAY
  return days * DAY_MILLISECONDS + seconds * 1000 - SHANGHAI_OFFSET
}

function shanghai(instant: Instant): number {
  if (!Number.isFinite(instant)) throw new RangeError(`Not an instant: ${instant}`)
  return instant + SHANGHAI_OFFSET
}
