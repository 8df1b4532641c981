import type { FileChange, JournalLine, RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { encodeMeta } from './envelope.ts'
import { firstJournal } from './journal-writes.ts'
import { fits, type MirrorWrites, writeMirror } from './mirror.ts'
import type { DatasetRow, JournalWrites, Row } from './ports.ts'
import { META_KEY, openLock } from './storage-keys.ts'
import { quietly, type Snapshot, type Tab } from './tab.ts'

/** How many replaced worlds can be restored, besides snapshots; older ones are deleted with their files. */
const KEPT_WORLDS = 3

/** A world that a tab is about to show, and what has to be written for that. */
export type Opening<M extends RecordMap> = {
  readonly row: DatasetRow
  readonly snapshot: Snapshot<M>
  /** Whether the ledger has to be written at all; if not, `rows` and `files` are empty. */
  readonly isChange: boolean
  readonly rows: readonly Row[]
  readonly files: readonly FileChange[]
  readonly mirror: MirrorWrites
  /** How its records came about, where that is known. */
  readonly lines?: readonly JournalLine[] | undefined
  readonly origin?: string | undefined
  /** The journal of the world that it is a copy of; its row says how that stands. */
  readonly journal?: JournalWrites | undefined
  /** The world that is not kept where this one replaces it. */
  readonly drops?: string | null
}

/**
 * Makes a world the current one: in the ledger in one step, then in localStorage, then in this
 * tab, then other tabs are told. `expected`, where given, is the world that must be current
 * until now, and room in localStorage is asked for first.
 */
export async function carryOut<M extends RecordMap>(
  tab: Tab<M>,
  opening: Opening<M>,
  expected?: string,
): Promise<Result<null, StoreRefusal>> {
  const { row } = opening
  const meta = encodeMeta(row)
  if (opening.isChange) {
    const refusal = await tab.ports.ledger.change('', 0, ({ worlds }) => {
      const reason = expected === undefined ? null : refusalOf(tab, opening, worlds, expected)
      return { writes: reason === null ? writesOf(tab, opening, worlds) : null, value: reason }
    })
    if (refusal !== null) return refuse(refusal)
  }
  quietly(() => {
    tab.release()
    tab.release = tab.ports.locks.hold(openLock(row.world))
  })
  const isShown = isOfCommit(tab, row)
  tab.world = row.world
  tab.seq = row.seq
  tab.at = row.at
  tab.snapshot =
    isShown && tab.snapshot.view.isSameAs(opening.snapshot.view)
      ? { ...opening.snapshot, view: tab.snapshot.view }
      : opening.snapshot
  tab.pending = writeMirror(tab.ports.mirror, opening.mirror, meta)
  if (!tab.pending.has(META_KEY)) quietly(() => tab.ports.session.remember(row.world))
  if (opening.isChange || tab.hasOpened) {
    quietly(() => tab.ports.channel.post({ world: row.world, seq: row.seq }))
  }
  tab.notify()
  return ok(null)
}

/**
 * Whether what the tab shows was taken from this very commit. If not, it is another view even if it holds the same texts, of
 * which some were looked at late: what is known of the commit before is not known of this one.
 */
function isOfCommit<M extends RecordMap>(
  { hasOpened, shown }: Tab<M>,
  { world, seq }: DatasetRow,
): boolean {
  return hasOpened || shown === null || (shown.world === world && shown.seq === seq)
}

function refusalOf<M extends RecordMap>(
  tab: Tab<M>,
  opening: Opening<M>,
  worlds: readonly DatasetRow[],
  expected: string,
): StoreRefusal | null {
  const current = worlds.find((row) => row.replacedAt === null)
  if (current?.world !== expected) return 'world-replaced'
  const hasRoom =
    !tab.pretendsFull && fits(tab.ports.mirror, opening.mirror, encodeMeta(opening.row))
  return hasRoom ? null : 'storage-full'
}

function writesOf<M extends RecordMap>(
  tab: Tab<M>,
  opening: Opening<M>,
  worlds: readonly DatasetRow[],
) {
  const { row, rows, files, lines, origin, snapshot, drops = null } = opening
  const { retired, forget } = retire(worlds, row.world, tab.realNow(), drops)
  const isBegun = row.journal !== undefined || snapshot.view.size === 0
  const made = lines ? { lines, origin } : { texts: snapshot.view.texts() }
  const first = isBegun ? undefined : firstJournal(tab.codecs.schema, made)
  const begun = first ? { ...row, journal: first.state } : row
  tab.worlds = [...retired, begun]
  const { world } = row
  const journal = first?.writes ?? opening.journal
  return { world, worlds: tab.worlds, rows, files, forget, journal }
}

/** Ends the current world where another follows, and finds the worlds that are too old to keep. */
function retire(worlds: readonly DatasetRow[], next: string, now: number, drops: string | null) {
  const newest = Math.max(now, ...worlds.map((row) => (row.replacedAt ?? 0) + 1))
  const others = worlds
    .filter((row) => row.world !== next)
    .map((row) => ({ ...row, replacedAt: row.replacedAt ?? newest }))
    .sort((a, b) => b.replacedAt - a.replacedAt)
  const dropped = worlds.find((row) => row.replacedAt === null && row.world === drops)?.world
  const snapshots = others.filter((row) => row.kept !== undefined)
  const replaced = others.filter(
    ({ world, kept, records }) => kept === undefined && records > 0 && world !== dropped,
  )
  const retired = [...snapshots, ...replaced.slice(0, KEPT_WORLDS)]
  const forget = others.filter((row) => !retired.includes(row)).map((row) => row.world)
  return { retired, forget }
}
