import { type ReactNode, useDeferredValue, useSyncExternalStore } from 'react'
import { PreferencesProvider } from './preferences.tsx'
import { currentServices, currentVisitor, nobody, subscribeRuntime } from './runtime.ts'
import { type PreferenceStore, ServicesContext, VisitorContext } from './services.ts'

type AppProps = { preferences: PreferenceStore; children: ReactNode }

/** What every screen stands in: the records as soon as they are open, and the chosen language. */
export function App({ preferences, children }: AppProps) {
  const services = useDeferredValue(
    useSyncExternalStore(subscribeRuntime, currentServices, currentServices),
  )
  // What is shown stays until what is asked of the records is there, however far away they are.
  const visitor = useDeferredValue(useSyncExternalStore(subscribeRuntime, currentVisitor, nobody))
  return (
    <ServicesContext value={services}>
      <VisitorContext value={visitor}>
        <PreferencesProvider store={preferences}>{children}</PreferencesProvider>
      </VisitorContext>
    </ServicesContext>
  )
}
