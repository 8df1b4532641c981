import type { Registry } from '../platform/storage/codecs.ts'
import { memoryPorts } from '../platform/storage/memory-ports.ts'
import type { StorePorts } from '../platform/storage/ports.ts'
import { openStore, type Store } from '../platform/storage/store.ts'
import type { Clock, RecordMap } from '../workflows/ports.ts'
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
    newWorld: () => random.token(16),
  })
}
