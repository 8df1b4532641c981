import type { RecordMap } from '../../../api/ports.ts'
import type { Codecs } from './codecs.ts'
import { originalKey, splitKey } from './storage-keys.ts'
import type { Snapshot } from './tab.ts'

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

/** Whether the program has the record whole, whatever was set aside of it. */
export function isWhole<M extends RecordMap>(view: Snapshot<M>['view'], key: string): boolean {
  const name = splitKey(key)
  return name !== null && view.has(name.type, name.id)
}
