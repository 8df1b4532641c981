import { putOrCreate } from '../api/ports.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import type { StorePorts } from '../platform/local/storage/ports.ts'
import { openStore, type Store, type StoreOptions } from '../platform/local/storage/store.ts'
import { seededRandom } from '../platform/memory/seeded-random.ts'
import { type CrashableDisk, crashableDisk } from './crashable-disk.ts'
import { type SampleRecords, sampleRegistry } from './sample-records.ts'

/** A store of transfers between two accounts: money never comes or goes, and all is counted. */
export type TransferStore = Store<SampleRecords>

let opened = 0

export function openTransfers(
  ports: StorePorts,
  options: Partial<Pick<StoreOptions<SampleRecords>, 'registry' | 'whenIdle' | 'whenStarted'>> = {},
): TransferStore {
  opened += 1
  const random = seededRandom(opened)
  return openStore<SampleRecords>({
    registry: sampleRegistry,
    ports,
    now: () => 1_000,
    realNow: () => 2_000,
    newDataset: () => random.token(16),
    ...options,
  })
}

/** A disk on which a session of the browser has left these transfers. */
export async function diskWith(...ids: readonly string[]): Promise<CrashableDisk> {
  const disk = crashableDisk()
  const store = openTransfers(disk.powerOn()())
  for (const id of ids) await transfer(store, id)
  await store.ready
  return disk
}

/** Both sides of a transfer as records. */
export function movementsOf(id: string) {
  return [
    { type: 'movement', put: { id: `${id}-in`, amount: 5 } },
    { type: 'movement', put: { id: `${id}-out`, amount: -5 } },
  ] as const
}

/** One command. Its id makes it happen at most once, however often it is asked for. */
export function transfer(store: TransferStore, id: string): Promise<Result<null>> {
  return store.commit((records) => {
    if (records.get('movement', `${id}-in`)) return ok({ changes: [], value: null })
    const count = (records.get('counter', 'transfers')?.count ?? 0) + 1
    const counter = putOrCreate(records, 'counter', { id: 'transfers', count })
    const movements = movementsOf(id).map(({ type, put }) => ({ type, create: put }))
    return ok({ changes: [counter, ...movements], value: null })
  })
}

/**
 * The transfers that a store shows. Throws when they cannot be the outcome of whole commands:
 * money came or went, or the count is not theirs.
 */
export function transfersIn(store: TransferStore): readonly string[] {
  const movements = store.read().list('movement')
  const balance = movements.reduce((sum, { amount }) => sum + amount, 0)
  const count = store.read().get('counter', 'transfers')?.count ?? 0
  if (balance !== 0 || count !== movements.length / 2) {
    throw new Error(`Balance ${balance}, ${movements.length} movements, counted ${count}`)
  }
  const ids = movements.map(({ id }) => id)
  return ids.flatMap((id) => (id.endsWith('-in') ? [id.slice(0, -3)] : [])).sort()
}
