import { systemClock } from '../platform/clock/system-clock.ts'
import { storedKeys } from '../platform/crypto/keys.ts'
import { cryptoRandom } from '../platform/crypto/random.ts'
import { createVault } from '../platform/crypto/vault.ts'
import { createFileSafe } from '../platform/files/file-safe.ts'
import { browserPictureReader } from '../platform/files/picture-reader.ts'
import { browserPreferences } from '../platform/preferences/browser-preferences.ts'
import { appRegistry } from '../platform/storage/app-registry.ts'
import { openBrowserStore } from '../platform/storage/browser-store.ts'
import { connectDatabase } from '../platform/storage/database.ts'
import type { AppRecords } from '../workflows/app-records.ts'
import type { Services } from './services.ts'

/** The services of this browser: everything is kept here, no server is asked. */
export function localServices(): Services & { ready: Promise<void> } {
  const connect = connectDatabase()
  const random = cryptoRandom()
  const vault = createVault(storedKeys(connect))
  const store = openBrowserStore<AppRecords>({
    registry: appRegistry,
    connect,
    now: () => clock.now(),
  })
  const clock = systemClock(
    () => store.read().get('demo-clock', 'main')?.offset ?? 0,
    () => store.highWater(),
  )
  return {
    store,
    clock,
    random,
    vault,
    files: createFileSafe({ vault, random, readFile: (id) => store.readFile(id) }),
    pictures: browserPictureReader(),
    preferences: browserPreferences(),
    care: {
      health: () => store.health(),
      repair: () => store.repair(),
      restore: (world) => store.restoreWorld(world),
      clockBehindBy: () => clock.clockBehindBy(),
    },
    ready: store.ready,
  }
}
