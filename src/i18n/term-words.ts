import type { Language } from './language.ts'

/** A span of time in words, without its zero parts: 「1年6个月」. */
export function termWords(term: { years: number; months: number }, language: Language): string {
  const { years, months } = term
  const parts =
    language === 'zh'
      ? [years && `${years}年`, months && `${months}个月`]
      : [
          years && `${years} ${years === 1 ? 'year' : 'years'}`,
          months && `${months} ${months === 1 ? 'month' : 'months'}`,
        ]
  return parts.filter(Boolean).join(language === 'zh' ? '' : ' ')
}
