import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result } from '../../../domain/shared/result.ts'
import type { Erased } from './health.ts'
import {
  BACKUP_KEY,
  isDamagedKey,
  KNOWN_KEY,
  META_KEY,
  openLock,
  PLAIN_KEY,
  PROBE_KEY,
  splitKey,
  TOURS_KEY,
} from './storage-keys.ts'
import { endTab, quietly, type Tab } from './tab.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** How long other tabs have to leave, in milliseconds, and how often they are looked for. */
const LEAVING_TIME = 3_000
const LOOK_EVERY = 50

/**
 * Deletes everything that the program keeps in this browser: in the ledger records of all worlds, replaced
 * ones too, files and the keys that sealed them, in one step; then the records in localStorage and the
 * marks of this session. Preferences stay: language and theme are no records. Other tabs are told and
 * leave. Refused, nothing is deleted, and it can be tried again.
 */
export async function erase<M extends RecordMap>(
  tab: Tab<M>,
): Promise<Result<Erased, StoreRefusal>> {
  const { world } = tab
  return withCommitLock<M, Erased, StoreRefusal>(tab, async () => {
    await tab.ports.ledger.erase()
    const { mirror, session, channel } = tab.ports
    for (const key of mirror.keys()) if (isKept(key)) mirror.remove(key)
    quietly(() => session.forget())
    quietly(() => channel.post('erased'))
    endTab(tab)
    // Still alone: whoever waits for the lock hears of it first, and brings nothing back.
    return ok((await hasEveryoneLeft(tab, world)) ? 'all' : 'silent-tab')
  })
}

const MARKS: readonly string[] = [META_KEY, PROBE_KEY, BACKUP_KEY, KNOWN_KEY, TOURS_KEY, PLAIN_KEY]

function isKept(key: string): boolean {
  return MARKS.includes(key) || isDamagedKey(key) || splitKey(key) !== null
}

async function hasEveryoneLeft<M extends RecordMap>(
  { ports }: Tab<M>,
  world: string,
): Promise<boolean> {
  for (let waited = 0; waited < LEAVING_TIME; waited += LOOK_EVERY) {
    const isShown = await ports.locks.isHeld(openLock(world)).catch(() => false)
    if (!isShown) return true
    await ports.wait(LOOK_EVERY)
  }
  return false
}
