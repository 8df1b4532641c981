import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import { HTML_LANG, LanguageContext } from '../i18n/language.ts'
import type { PreferenceStore, Preferences } from './services.ts'

/** What a page shows before it is in anyone's browser. */
export const FIRST_PREFERENCES: Preferences = { language: 'zh', theme: null }

const first = () => FIRST_PREFERENCES

const PreferencesContext = createContext<PreferenceStore>({
  read: first,
  write: () => {},
  subscribe: () => () => {},
})

/** What was chosen, and how to choose: both persist. */
export function usePreferences() {
  const store = useContext(PreferencesContext)
  const current = useSyncExternalStore(store.subscribe, store.read, first)
  return { current, choose: store.write }
}

export function PreferencesProvider(props: { store: PreferenceStore; children: ReactNode }) {
  return (
    <PreferencesContext value={props.store}>
      <LanguageProvider>{props.children}</LanguageProvider>
    </PreferencesContext>
  )
}

function LanguageProvider({ children }: { children: ReactNode }) {
  return <LanguageContext value={usePreferences().current.language}>{children}</LanguageContext>
}

/** The page speaks the chosen language now: what waited for that is shown (see early-script.ts). */
export function endWaiting(): void {
  delete document.documentElement.dataset.waits
}

/** Whether what is shown is only what somebody sees who has no records (see early-script.ts). */
export function areRecordsAwaited(): boolean {
  return 'records' in document.documentElement.dataset
}

/** The page shows its records from now on. */
export function endAwaitingRecords(): void {
  delete document.documentElement.dataset.records
}

/** Sets language and theme on `<html>`, at once and whenever another one is chosen. */
export function showPreferences({ read, subscribe }: PreferenceStore): void {
  const show = () => {
    const { language, theme } = read()
    document.documentElement.lang = HTML_LANG[language]
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }
  show()
  subscribe(show)
}
