import { afterPress } from '../ui/press.ts'
import { localServices } from './local-services.ts'
import { refreshWith } from './query-client.ts'
import { startScheduler } from './scheduler.ts'
import type { Services } from './services.ts'

/** What is to be done with the records before anything happens in them by itself. */
export type Prepare = (services: ReturnType<typeof localServices>) => Promise<void>

/** Opens the records of this browser. */
export async function openLocalWorld(prepare?: Prepare): Promise<Services> {
  const services = localServices()
  await prepare?.(services)
  startScheduler(services)
  services.ready.then(services.watchIntegrity)
  const { store } = services
  // What happens by itself or in another tab shows once a press is over, and moves nothing away from under it.
  const backend: Services['backend'] = {
    ...services.backend,
    subscribe: (listener) =>
      services.backend.subscribe((changed) => afterPress(() => listener(changed))),
  }
  refreshWith(backend)
  return {
    ...services,
    store: { ...store, subscribe: (listener) => store.subscribe(() => afterPress(listener)) },
    backend,
  }
}
