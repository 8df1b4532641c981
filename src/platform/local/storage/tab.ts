import type { RecordMap } from '../../../api/ports.ts'
import type { Codecs } from './codecs.ts'
import type { Agreed } from './compare-ahead.ts'
import type { Meta } from './envelope.ts'
import type { LastLine } from './journal-writes.ts'
import { KeptRecord } from './kept-record.ts'
import type { DatasetRow, Row, StorePorts } from './ports.ts'
import { isDamagedKey, setAsideRecords, splitKey } from './storage-keys.ts'
import { View, type ViewChange } from './view.ts'

/** `damaged`: texts set aside, by the key under which they are kept. */
export type Snapshot<M extends RecordMap> = {
  readonly view: View<M>
  readonly damaged: ReadonlyMap<string, string>
}

export type Mode = 'durable' | 'memory' | 'read-only'

/** Times in milliseconds. */
export type Patience = {
  /** How long to wait for another tab's commit. */
  readonly lock: number
  /** How long localStorage may be late, when no other tab is open, and when one is. */
  readonly alone: number
  readonly beside: number
}

/** Everything that changes in the life of one tab's store. */
export type Tab<M extends RecordMap> = {
  ports: StorePorts
  readonly codecs: Codecs
  readonly patience: Patience
  readonly now: () => number
  /** Without the demo's offset: it orders replaced worlds. */
  readonly realNow: () => number
  readonly newDataset: () => string
  readonly notify: () => void
  /** What a view needed and turned out to be broken, by its key, until it is set aside. */
  readonly broken: Map<string, KeptRecord>
  /** Notes it, and has the records compared with the ledger again. */
  readonly onBroken: (kept: KeptRecord) => void
  /** What was compared with the ledger ahead of the opening and is the same there. */
  agreed: Agreed<M> | null
  /** The commit that localStorage named before any of its texts was looked at. */
  shown: Meta | null
  mode: Mode
  reason: string | undefined
  /** The tab knows its world and nothing has failed since. */
  isOpen: boolean
  /** It has known it before: what fails now is not a browser that can keep nothing. */
  hasOpened: boolean
  pretendsFull: boolean
  /** Everything was erased, here or in another tab: this page shows and keeps nothing any more. */
  isErased: boolean
  readonly onErased: () => void
  world: string
  /** The newest commit in `snapshot`. */
  seq: number
  at: number
  snapshot: Snapshot<M>
  worlds: readonly DatasetRow[]
  /** Texts of which this tab does not know that localStorage has them. */
  pending: Map<string, string | null>
  /** What it wrote last into the journal. */
  lastLine: LastLine | null
  release: () => void
}

/**
 * Tries what only helps (telling other tabs, remembering a marker, holding a sign for others). It
 * comes after the ledger has committed, so its failure must not look like a failed commit; the
 * other tabs then notice at their next commit.
 */
export function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // See above.
  }
}

/** Everything was erased: this page shows nothing and keeps nothing any more. */
export function endTab<M extends RecordMap>(tab: Tab<M>): void {
  tab.isErased = true
  tab.snapshot = emptySnapshot<M>()
  tab.worlds = []
  tab.pending = new Map()
  quietly(() => tab.release())
  tab.notify()
}

/** A snapshot that holds nothing. */
export function emptySnapshot<M extends RecordMap>(): Snapshot<M> {
  return { view: new View<M>(), damaged: new Map() }
}

/** What a view holds of a text: what the tab shows already where it is the same, so that nothing is read twice. */
export function keepText<M extends RecordMap>(tab: Tab<M>, key: string, text: string): KeptRecord {
  const broken = tab.broken.get(key)
  if (broken?.text === text) return broken
  const name = splitKey(key)
  const shown = name === null ? undefined : tab.snapshot.view.kept(name.type, name.id)
  return shown?.text === text ? shown : new KeptRecord(key, text, tab.codecs, tab.onBroken)
}

/** The snapshot after some rows, or null when a newer program wrote one of them. */
export function applyRows<M extends RecordMap>(
  tab: Tab<M>,
  snapshot: Snapshot<M>,
  rows: readonly Row[],
): Snapshot<M> | null {
  if (rows.length === 0) return snapshot
  const changes: ViewChange[] = []
  const damaged = new Map(snapshot.damaged)
  for (const { key, text } of rows) {
    if (isDamagedKey(key)) {
      if (text === null) damaged.delete(key)
      else damaged.set(key, text)
      continue
    }
    const name = splitKey(key)
    if (name === null) continue
    const kept = text === null ? null : keepText(tab, key, text)
    const seen = kept === null || tab.codecs.isFamiliar(key, kept.text) ? null : kept.read()
    if (seen?.kind === 'newer') return null
    changes.push({ ...name, kept: seen?.kind === 'damaged' ? null : kept })
  }
  const view = snapshot.view.with(changes).lacking(setAsideRecords(damaged.keys()))
  return { view, damaged }
}

/** How many records a world holds, as its row says. */
export function countRecords<M extends RecordMap>(snapshot: Snapshot<M>): number {
  return snapshot.view.size + snapshot.damaged.size
}
