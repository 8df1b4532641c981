import { type ReactNode, useDeferredValue, useLayoutEffect, useSyncExternalStore } from 'react'
import { endAwaitingRecords, PreferencesProvider } from './preferences.tsx'
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
  // Not when they are open, but when the page has them: until then it says that there is nothing.
  useLayoutEffect(() => {
    if (services) endAwaitingRecords()
  }, [services])
  return (
    <ServicesContext value={services}>
      <VisitorContext value={visitor}>
        <PreferencesProvider store={preferences}>{children}</PreferencesProvider>
      </VisitorContext>
    </ServicesContext>
  )
}
