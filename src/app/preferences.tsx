import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { HTML_LANG, LanguageContext } from '../i18n/language.ts'
import { useServices } from './services.ts'

export function usePreferences() {
  const { preferences } = useServices()
  return useSyncExternalStore(preferences.subscribe, preferences.read)
}

/** Tells the page and its screens which language and theme were chosen; both persist. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const { language, theme } = usePreferences()
  useEffect(() => {
    document.documentElement.lang = HTML_LANG[language]
  }, [language])
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }, [theme])
  return <LanguageContext value={language}>{children}</LanguageContext>
}
