import { type Language, useLanguage } from './language.ts'

/** The problem of a field that must not stay empty, in every schema. */
export const REQUIRED = 'required'

/** Is a field typed into, or one of several things chosen in it? */
export type Filling = 'fill' | 'choose'

/** What is said of a field that must not stay empty, by its name: 「请填写联系人」, “Contact is required”. */
export function requiredWords(
  label: string,
  language: Language,
  filling: Filling = 'fill',
): string {
  if (language === 'en') return `${label} is required`
  // Between Chinese and Latin letters stands a space.
  const gap = /^[\dA-Za-z]/.test(label) ? ' ' : ''
  return `${filling === 'choose' ? '请选择' : '请填写'}${gap}${label}`
}

/** A name and what is said of it: 「联系人：请填写联系人」, “Contact: Contact is required”. */
export function namedWords(name: string, words: string, language: Language): string {
  return language === 'zh' ? `${name}：${words}` : `${name}: ${words}`
}

/** The same in the customer's language. */
export function useProblemWords() {
  const language = useLanguage()
  return {
    required: (label: string, filling?: Filling) => requiredWords(label, language, filling),
    named: (name: string, words: string) => namedWords(name, words, language),
  }
}
