import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result } from '../../../domain/shared/result.ts'
import type { Codecs } from './codecs.ts'
import { originalKey, splitKey } from './storage-keys.ts'
import type { Snapshot, Tab } from './tab.ts'
import { runTransaction } from './transaction.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** A text that was found broken in localStorage and set aside. */
export type DamagedRecord = {
  /** The key under which the record stood, for example `qd:order:20260302…`. */
  readonly key: string
  readonly text: string
  readonly reason: string
  /** The ledger holds the record whole, and the program works with that copy. */
  readonly repairable: boolean
}

export function listDamaged<M extends RecordMap>(
  codecs: Codecs,
  { view, damaged }: Snapshot<M>,
): readonly DamagedRecord[] {
  return [...damaged].map(([place, text]) => {
    const key = originalKey(place)
    const decoded = codecs.decode(key, text)
    // A text that can be read was set aside because the ledger has another under its number.
    const reason = decoded.kind === 'damaged' ? decoded.reason : 'differs'
    return { key, text, reason, repairable: isWhole(view, key) }
  })
}

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

function isWhole<M extends RecordMap>(view: Snapshot<M>['view'], key: string): boolean {
  const name = splitKey(key)
  return name !== null && view.has(name.type, name.id)
}
