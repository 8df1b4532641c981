import type { Language } from './language.ts'

/** Several things in a sentence: 「营业执照、委托函」, “Business licence, letter”. */
export function listWords(things: readonly string[], language: Language): string {
  return things.join(language === 'zh' ? '、' : ', ')
}
