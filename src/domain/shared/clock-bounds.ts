import { civilDate } from './civil-date.ts'
import { type Instant, instantOf } from './instant.ts'

/** The clock shows nothing before the first and nothing after the last: beyond them no product has a life. */
export const FIRST_MOMENT = instantOf(civilDate('2000-01-01'))
export const LAST_MOMENT = instantOf(civilDate('2100-01-01')) - 1

/** Whether a clock may show it. */
export function isOnCalendar(at: Instant): boolean {
  return at >= FIRST_MOMENT && at <= LAST_MOMENT
}
