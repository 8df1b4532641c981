import { civilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, civilTimeOf, type Instant, instantOf } from '../domain/shared/instant.ts'

/** The instant of a local time as stories write it: `2026-03-02T09:30:00`, or with thousandths. */
export function atLocal(time: string): Instant {
  const [day = '', hours = ''] = time.split('T')
  const [seconds, thousandths = '0'] = hours.split('.')
  return instantOf(civilDate(day), seconds) + Number(thousandths)
}

/** An instant as stories write it. */
export function localTimeOf(at: Instant): string {
  const thousandths = ((at % 1000) + 1000) % 1000
  const rest = thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`
  return `${civilDateOf(at)}T${civilTimeOf(at)}${rest}`
}
