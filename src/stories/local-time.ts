import { civilDate, isCivilDate } from '../domain/shared/civil-date.ts'
import { isOnCalendar } from '../domain/shared/clock-bounds.ts'
import { civilDateOf, civilTimeOf, type Instant, instantOf } from '../domain/shared/instant.ts'

/** The instant of a local time as stories write it: `2026-03-02T09:30:00`, or with thousandths. */
export function atLocal(time: string): Instant {
  const [day = '', hours = ''] = time.split('T')
  const [seconds, thousandths = '0'] = hours.split('.')
  return instantOf(civilDate(day), seconds) + Number(thousandths)
}

const FORM = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?$/

/** Whether a text is a local time as stories write it, of a day that there is and a clock may show. */
export function isLocalTime(text: string): boolean {
  return FORM.test(text) && isCivilDate(text.slice(0, 10)) && isOnCalendar(atLocal(text))
}

/** An instant as stories write it. */
export function localTimeOf(at: Instant): string {
  const thousandths = ((at % 1000) + 1000) % 1000
  const rest = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`
  return `${civilDateOf(at)}T${civilTimeOf(at)}${rest}`
}
