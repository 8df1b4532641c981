import type {
  FileChange,
  JournalLine,
  RecordMap,
  StoreRefusal,
  WholeJournal,
} from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { textOf } from './commit.ts'
import { journalAgain } from './journal-writes.ts'
import { readMeta, wholeMirror } from './mirror.ts'
import { carryOut, type Opening } from './opening.ts'
import { prepareWhole, reconcile } from './reconcile.ts'
import { META_KEY } from './storage-keys.ts'
import { applyRows, emptySnapshot, type Tab } from './tab.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** A record to be written, with its type. */
export type Put<M extends RecordMap> = {
  [T in keyof M & string]: { readonly type: T; readonly put: M[T] }
}[keyof M & string]

export type NewDataset<M extends RecordMap> = {
  readonly records: readonly Put<M>[]
  readonly files?: readonly FileChange[]
  /** The instant of its last change; no clock will show an earlier one. */
  readonly at?: number
  /** The commands that it came about by, where they are known. */
  readonly lines?: readonly JournalLine[]
  /** What is kept of where they came from, in the words of whoever hands them over. */
  readonly origin?: string | undefined
  /** The journal that was kept with them, where they come from another browser. */
  readonly journal?: WholeJournal | undefined
  /** The world that was only shown in passing: where it is replaced, it need not come back. */
  readonly drops?: string | null
}

/**
 * Starts a new world that holds exactly these records, in one step. What it replaces stays
 * recoverable. A record that does not fit its schema throws, and nothing is replaced.
 */
export async function replaceDataset<M extends RecordMap>(
  tab: Tab<M>,
  { records, files = [], at = 0, lines, origin, journal, drops = null }: NewDataset<M>,
): Promise<Result<null, StoreRefusal>> {
  const rows = records.map((put) => {
    const [key, text] = textOf(tab.codecs, put, 1)
    return { key, text, seq: 1 }
  })
  if (new Set(rows.map(({ key }) => key)).size < rows.length) {
    throw new Error('A world holds every record once')
  }
  const kept = journal && journalAgain(journal)
  return withCommitLock(tab, () =>
    change(tab, () => {
      const snapshot = applyRows(tab, emptySnapshot<M>(), rows) ?? emptySnapshot<M>()
      const row = {
        world: tab.newDataset(),
        seq: 1,
        at,
        schema: tab.codecs.schema,
        records: rows.length,
        mirrorConfirmed: false,
        createdAt: tab.realNow(),
        replacedAt: null,
        ...(kept && { journal: kept.state }),
      }
      const texts = new Map(rows.map(({ key, text }) => [key, text]))
      const mirror = wholeMirror(tab.ports.mirror, texts)
      const how = { lines, origin, journal: kept?.writes, drops }
      return { row, snapshot, isChange: true, rows, files, mirror, ...how }
    }),
  )
}

/** Makes a replaced world the current one again; what it replaces stays recoverable. */
export function restoreDataset<M extends RecordMap>(
  tab: Tab<M>,
  world: string,
): Promise<Result<null, StoreRefusal | 'unknown-world'>> {
  return withCommitLock<M, null, StoreRefusal | 'unknown-world'>(tab, async () => {
    const found = await tab.ports.ledger.read(world, -1)
    const row = found.worlds.find((known) => known.world === world)
    if (row === undefined) return refuse('unknown-world')
    if (row.replacedAt === null) return ok(null)
    const { kept: _name, ...plain } = row
    const opening = prepareWhole(tab, plain, found.newer)
    return 'newer' in opening ? refuse('newer-version') : change(tab, () => opening)
  })
}

/** Changes to another world, unless the one that the customer saw has been replaced already. */
export async function change<M extends RecordMap>(
  tab: Tab<M>,
  prepare: () => Opening<M>,
): Promise<Result<null, StoreRefusal>> {
  const seen = tab.world
  const isOurs = readMeta(tab.ports.mirror)?.world === seen || tab.pending.has(META_KEY)
  if (isOurs) {
    const changed = await carryOut(tab, prepare(), seen)
    if (changed.ok || changed.error.code !== 'world-replaced') return changed
  }
  await reconcile(tab)
  if (tab.mode === 'read-only') return refuse('newer-version')
  return tab.world === seen ? carryOut(tab, prepare(), seen) : refuse('world-replaced')
}
