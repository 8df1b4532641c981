import { QueryClient } from '@tanstack/react-query'
import { localServices } from './local-services.ts'
import { startScheduler } from './scheduler.ts'
import type { Services } from './services.ts'

/** The records of this browser, open, and what the screens need to give commands. */
export type OpenWorld = { readonly services: Services; readonly queryClient: QueryClient }

/** What is to be done with the records before anything happens in them by itself. */
export type Prepare = (services: ReturnType<typeof localServices>) => Promise<void>

export async function openLocalWorld(prepare?: Prepare): Promise<OpenWorld> {
  const services = localServices()
  await prepare?.(services)
  startScheduler(services)
  return { services, queryClient: new QueryClient() }
}
