import { QueryClientContext } from '@tanstack/react-query'
import { type ReactNode, useSyncExternalStore } from 'react'
import { PreferencesProvider } from './preferences.tsx'
import { type PreferenceStore, ServicesContext, VisitorContext } from './services.ts'
import { currentVisitor, currentWorld, nobody, subscribeWorld } from './world.ts'

type AppProps = { preferences: PreferenceStore; children: ReactNode }

/** What every screen stands in: the records as soon as they are open, and the chosen language. */
export function App({ preferences, children }: AppProps) {
  const world = useSyncExternalStore(subscribeWorld, currentWorld, currentWorld)
  const visitor = useSyncExternalStore(subscribeWorld, currentVisitor, nobody)
  return (
    <ServicesContext value={world?.services ?? null}>
      <QueryClientContext value={world?.queryClient}>
        <VisitorContext value={visitor}>
          <PreferencesProvider store={preferences}>{children}</PreferencesProvider>
        </VisitorContext>
      </QueryClientContext>
    </ServicesContext>
  )
}
