import { createContext, useContext } from 'react'

export const LANGUAGES = ['zh', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** What `<html lang>` says for each language. */
export const HTML_LANG: Record<Language, string> = { zh: 'zh-CN', en: 'en' }

/** The same texts in both languages; Chinese is the source and gives the shape. */
export type Copy<T> = { readonly zh: T; readonly en: T }

/** Declares texts so that a key or parameter missing in either language does not compile. */
export function defineCopy<T>(copy: { zh: T; en: NoInfer<T> }): Copy<T> {
  return copy
}

export const LanguageContext = createContext<Language>('zh')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The texts of a feature in the customer's language. */
export function useCopy<T>(copy: Copy<T>): T {
  return copy[useLanguage()]
}
