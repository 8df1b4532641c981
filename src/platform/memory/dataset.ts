import type { AppRecords, Ports } from '../../api/app-records.ts'
import type { EncryptedFileStore } from '../../api/ports.ts'
import { demoOffset } from '../local/clock/demo-offset.ts'
import { systemClock } from '../local/clock/system-clock.ts'
import { memoryKeys } from '../local/crypto/keys.ts'
import { createVault } from '../local/crypto/vault.ts'
import { createEncryptedFileStore } from '../local/files/encrypted-file-store.ts'
import { appRegistry } from '../local/storage/app-registry.ts'
import type { StorePorts } from '../local/storage/ports.ts'
import type { Store } from '../local/storage/store.ts'
import { type FixedClock, fixedClock } from './fixed-clock.ts'
import { memoryStore } from './memory-store.ts'
import { seededRandom } from './seeded-random.ts'

/** All ports of the business in memory, under a clock that moves only when told. */
export type MemoryDataset = Omit<Ports, 'store'> & {
  readonly store: Store<AppRecords>
  readonly time: FixedClock
  /** The ids of all files that were sealed here, kept by a commit or not. */
  readonly sealedFiles: readonly string[]
}

/** What a dataset takes from outside where it shall be a browser's own: its keys, its eyes, its disk. */
export type Outside = Pick<Ports, 'vault' | 'pictures'> & { readonly disk?: StorePorts }

/** An empty dataset in memory; the same every time. */
export function memoryDataset(at: number, outside: Partial<Outside> = {}): MemoryDataset {
  const time = fixedClock(at)
  const store = memoryStore<AppRecords>({
    registry: appRegistry,
    clock: time,
    ...(outside.disk && { ports: outside.disk }),
  })
  const clock = systemClock({
    offset: demoOffset(store, () => time.now()),
    highWater: () => store.highWater(),
    realNow: () => time.now(),
    elapsed: () => time.now(),
  })
  const random = seededRandom(7)
  const vault = outside.vault ?? createVault(memoryKeys())
  const safe = createEncryptedFileStore({
    ...{ vault, random },
    readFile: (id) => store.readFile(id),
    renewFile: (id, sealed) => store.renewFile(id, sealed),
  })
  const sealedFiles: string[] = []
  const seal: EncryptedFileStore['seal'] = async (bytes) => {
    const file = await safe.seal(bytes)
    sealedFiles.push(file.id)
    return file
  }
  return {
    ...{ store, clock, time, random, vault, sealedFiles },
    files: { ...safe, seal },
    // Nobody looks at a picture here; that is proven in the browser.
    pictures: outside.pictures ?? { canDecode: async () => true, redraw: async (bytes) => bytes },
  }
}
