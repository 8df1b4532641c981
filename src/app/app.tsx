import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router'
import { PreferencesProvider } from './preferences.tsx'
import type { createRouter } from './router.tsx'
import { RECORDS_KEY, type Services, ServicesContext } from './services.ts'

type AppProps = {
  services: Services
  queryClient: QueryClient
  router: ReturnType<typeof createRouter>
}

export function App({ services, queryClient, router }: AppProps) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={queryClient}>
        <PreferencesProvider>
          <RouterProvider router={router} />
        </PreferencesProvider>
      </QueryClientProvider>
    </ServicesContext>
  )
}

/** The store tells the queries: every change, of this tab or another, refreshes what is shown. */
export function connectQueries(services: Services): QueryClient {
  const queryClient = new QueryClient()
  services.store.subscribe(() => {
    void queryClient.invalidateQueries({ queryKey: [RECORDS_KEY] })
  })
  return queryClient
}
