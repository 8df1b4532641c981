import { type CivilDate, isCivilDate } from './civil-date.ts'
import { withoutSpaces } from './typed-text.ts'

const TYPED = /^(\d{4})(?:([-/.]?)(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/

/**
 * A date as people type it: 2027-04-30, 20270430, 2027/4/30, 2027.4.30, 2027年4月30日 (CAT-03); null for anything
 * else.
 */
export function readCivilDate(typed: string): CivilDate | null {
  const text = withoutSpaces(typed)
  const parts = TYPED.exec(text)
  if (!parts) return null
  const [, year, separator, plainMonth, plainDay, namedMonth = '', namedDay = ''] = parts
  if (separator === '' && text.length !== 8) return null
  const two = (digits: string) => digits.padStart(2, '0')
  const date = `${year}-${two(plainMonth ?? namedMonth)}-${two(plainDay ?? namedDay)}`
  return isCivilDate(date) ? date : null
}
