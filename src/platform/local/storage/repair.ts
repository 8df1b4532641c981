import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result } from '../../../domain/shared/result.ts'
import { isWhole } from './damaged.ts'
import { originalKey } from './storage-keys.ts'
import type { Tab } from './tab.ts'
import { runTransaction } from './transaction.ts'
import { withCommitLock } from './with-commit-lock.ts'

/**
 * Writes every record that the ledger holds whole to localStorage again and forgets its damaged
 * text; answers how many. Those that it does not hold stay set aside.
 */
export function repair<M extends RecordMap>(tab: Tab<M>): Promise<Result<number, StoreRefusal>> {
  return withCommitLock(tab, async () => {
    const { newer: rows } = await tab.ports.ledger.read(tab.world, -1)
    const texts = new Map(rows.map(({ key, text }) => [key, text]))
    return runTransaction<M, number, never>(tab, ({ view, damaged }) => {
      const forgotten = new Map<string, null>()
      const mirror = new Map<string, string>()
      for (const place of damaged.keys()) {
        const key = originalKey(place)
        const text = texts.get(key)
        if (!isWhole(view, key) || typeof text !== 'string') continue
        forgotten.set(place, null)
        mirror.set(key, text)
      }
      return ok({ rows: forgotten, files: [], mirror, value: mirror.size })
    })
  })
}
