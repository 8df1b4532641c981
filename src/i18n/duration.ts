import type { Language } from './language.ts'

/** A span of whole years and months, parts of zero left out: 「1年6个月」, 「9个月」. */
export function durationWords(
  { years, months }: { readonly years: number; readonly months: number },
  language: Language,
): string {
  if (language === 'zh') {
    return `${years > 0 ? `${years}年` : ''}${months > 0 ? `${months}个月` : ''}`
  }
  const parts = [
    years > 0 ? `${years} ${years === 1 ? 'year' : 'years'}` : '',
    months > 0 ? `${months} ${months === 1 ? 'month' : 'months'}` : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
