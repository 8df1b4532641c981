import type { Clock, RecordMap } from '../../api/ports.ts'
import type { Registry } from '../local/storage/codecs.ts'
import { memoryPorts } from '../local/storage/memory-ports.ts'
import type { StorePorts } from '../local/storage/ports.ts'
import { openStore, type Store } from '../local/storage/store.ts'
import { seededRandom } from './seeded-random.ts'

/** A store that keeps nothing and behaves in all else as in a browser; for tests and scenarios. */
export function memoryStore<M extends RecordMap>(options: {
  readonly registry: Registry<M>
  readonly clock: Clock
  /** Where it keeps everything, for a test that looks there itself. */
  readonly ports?: StorePorts
}): Store<M> {
  const random = seededRandom(1)
  return openStore<M>({
    registry: options.registry,
    ports: options.ports ?? memoryPorts(),
    now: () => options.clock.now(),
    realNow: () => options.clock.now(),
    newDataset: () => random.token(16),
  })
}
