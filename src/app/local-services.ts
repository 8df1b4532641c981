import { systemClock } from '../platform/clock/system-clock.ts'
import { cryptoRandom } from '../platform/crypto/random.ts'
import { browserPreferences } from '../platform/preferences/browser-preferences.ts'
import { appRegistry } from '../platform/storage/app-registry.ts'
import { openBrowserStore } from '../platform/storage/browser-store.ts'
import { connectDatabase } from '../platform/storage/database.ts'
import type { AppRecords } from '../workflows/app-records.ts'
import type { Services } from './services.ts'

/** The services of this browser: everything is kept here, no server is asked. */
export function localServices(): Services & { ready: Promise<void> } {
  const store = openBrowserStore<AppRecords>({
    registry: appRegistry,
    connect: connectDatabase(),
    now: () => clock.now(),
  })
  const clock = systemClock(
    () => store.read().get('demo-clock', 'main')?.offset ?? 0,
    () => store.highWater(),
  )
  return {
    store,
    clock,
    random: cryptoRandom(),
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
