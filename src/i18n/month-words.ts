import type { Language } from './language.ts'

/** Short, as they stand in tables. */
export const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The month of a civil date in words: 「2026 年 3 月」. */
export function monthWords(date: string, language: Language): string {
  const [year, month] = date.split('-').map(Number)
  return language === 'zh'
    ? `${year} 年 ${month} 月`
    : `${ENGLISH_MONTHS[(month ?? 1) - 1]} ${year}`
}
