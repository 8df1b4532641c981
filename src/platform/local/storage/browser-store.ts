import type { RecordMap } from '../../../api/ports.ts'
import { cryptoRandom } from '../crypto/random.ts'
import { onShownAgain } from '../shown-again.ts'
import { browserPorts } from './browser-ports.ts'
import type { Registry } from './codecs.ts'
import type { Connect } from './database.ts'
import { META_KEY } from './storage-keys.ts'
import { openStore, type Store } from './store.ts'

/** Opens the store in a browser: localStorage, IndexedDB and the other tabs of this origin. */
export function openBrowserStore<M extends RecordMap>(options: {
  readonly registry: Registry<M>
  readonly connect: Connect
  readonly now: () => number
  readonly whenIdle: () => Promise<void>
  readonly whenStarted?: () => Promise<void>
  readonly onErased: () => void
}): Store<M> {
  const random = cryptoRandom()
  const { connect, ...others } = options
  const store = openStore<M>({
    ...others,
    ports: browserPorts(connect),
    newDataset: () => random.token(16),
  })
  // A tab that slept may have missed what others said.
  const refresh = () => void store.refresh()
  onShownAgain(refresh)
  document.addEventListener('visibilitychange', refresh)
  // Where a message did not arrive: the world that localStorage names has changed, or is gone.
  addEventListener('storage', ({ key }) => {
    if (key === null || key === META_KEY) refresh()
  })
  return store
}
