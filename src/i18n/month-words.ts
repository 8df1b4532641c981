import { type CivilDate, partsOf } from '../domain/shared/civil-date.ts'
import type { Language } from './language.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The month of a date in words: 「2026 年 3 月」. */
export function monthWords(date: CivilDate, language: Language): string {
  const { year, month } = partsOf(date)
  return language === 'zh' ? `${year} 年 ${month} 月` : `${MONTHS[month - 1]} ${year}`
}
