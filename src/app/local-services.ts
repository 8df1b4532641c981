import { systemClock } from '../platform/clock/system-clock.ts'
import { keysBeside, storedKeys } from '../platform/crypto/keys.ts'
import { cryptoRandom } from '../platform/crypto/random.ts'
import { createVault } from '../platform/crypto/vault.ts'
import { createFileSafe } from '../platform/files/file-safe.ts'
import { browserPictureReader } from '../platform/files/picture-reader.ts'
import { appRegistry } from '../platform/storage/app-registry.ts'
import { openBrowserStore } from '../platform/storage/browser-store.ts'
import { connectDatabase } from '../platform/storage/database.ts'
import type { AppRecords } from '../workflows/app-records.ts'
import type { NewWorld, Services } from './services.ts'

/** The services of this browser: everything is kept here, no server is asked. */
export function localServices(): Services & { ready: Promise<void> } {
  const connect = connectDatabase()
  const random = cryptoRandom()
  const store = openBrowserStore<AppRecords>({
    registry: appRegistry,
    connect,
    now: () => clock.now(),
  })
  const vault = createVault(keysBeside(store, storedKeys(connect)))
  const clock = systemClock(
    () => store.read().get('demo-clock', 'main')?.offset ?? 0,
    () => store.highWater(),
  )
  let pretendsFull = false
  return {
    store,
    clock,
    random,
    vault,
    files: createFileSafe({ vault, random, readFile: (id) => store.readFile(id) }),
    pictures: browserPictureReader(),
    care: {
      health: () => store.health(),
      repair: () => store.repair(),
      restore: (world) => store.restoreWorld(world),
      replace: (world) => store.replaceWorld(started(world, clock.realNow())),
      exportText: () => store.exportText(),
      readExport: (text) => store.readExport(text),
      pretendsFull: () => pretendsFull,
      pretendFull: (isFull) => {
        pretendsFull = isFull
        store.pretendFull(isFull)
      },
      clear: () => store.clear(),
      clockBehindBy: () => clock.clockBehindBy(),
      realNow: () => clock.realNow(),
    },
    ready: store.ready,
  }
}

/** The world with its clock set: real time and an offset that make what it starts at. */
function started({ startsAt, records, ...world }: NewWorld, realNow: number): NewWorld {
  if (startsAt === undefined) return { ...world, records }
  const offset = startsAt - realNow
  return { ...world, records: [...records, { type: 'demo-clock', put: { id: 'main', offset } }] }
}
