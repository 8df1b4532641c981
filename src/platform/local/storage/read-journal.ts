import type {
  History,
  JournalLine,
  KeptJournal,
  RecordMap,
  WholeJournal,
} from '../../../api/ports.ts'
import { ok } from '../../../domain/shared/result.ts'
import { BASELINE_KEY } from './journal-writes.ts'
import type { DatasetRow, JournalState, Row } from './ports.ts'
import { isDamagedKey } from './storage-keys.ts'
import { applyRows, emptySnapshot, type Tab } from './tab.ts'
import { exportText } from './transfer.ts'
import type { View } from './view.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** So many rows are read at a time. */
export const ROWS_A_TIME = 500

type KeyedText = readonly [key: string, text: string]

/** How often it is read without holding anybody up. */
const FREE_TRIES = 4

/**
 * The journal of the world that a tab shows, and the texts that the ledger holds of it, both as of one commit. Throws where
 * somebody keeps committing, and the lock of all tabs is not to be had.
 */
export function readJournal<M extends RecordMap>(tab: Tab<M>): Promise<KeptJournal> {
  return ofOneCommit(tab, (row) => readOnce(tab, row?.journal?.from ?? 0))
}

/** Every line of the journal of the world that a tab shows, the oldest first; as of one commit. Throws like `readJournal`. */
export function readHistory<M extends RecordMap>(tab: Tab<M>): Promise<History> {
  return ofOneCommit(tab, async (row) => {
    const {
      ports: { ledger },
      world,
    } = tab
    const { told = 0, origin } = row?.journal ?? {}
    const lines = await allOf((after) =>
      ledger.readJournal(world, after || BASELINE_KEY, ROWS_A_TIME),
    )
    return { lines: lines.map(([, text]) => JSON.parse(text) as JournalLine), told, origin }
  })
}

/** All records of one commit, as an export says them, and how they came about; `journal` null: that is not known. */
export type WholeDataset<M extends RecordMap> = {
  readonly records: View<M>
  readonly exported: string
  readonly journal: WholeJournal | null
}

/**
 * All that the ledger keeps of the world that a tab shows but its files; where that is a newer program's, what is shown.
 * Throws like `readJournal`.
 */
export function readWhole<M extends RecordMap>(tab: Tab<M>): Promise<WholeDataset<M>> {
  return ofOneCommit(tab, async (row) => {
    const state = row?.journal
    const { texts, ...journal } = await readOnce(tab, state?.from ?? 0)
    const rows = texts.map(([key, text]) => ({ key, text, seq: 0 }))
    const whole = tab.mode === 'read-only' ? null : applyRows(tab, emptySnapshot<M>(), rows)
    const records = whole?.view ?? tab.snapshot.view
    return {
      ...{ records, exported: exportText(tab.codecs, records, row?.at ?? tab.at) },
      journal: whole && state ? { ...journal, ...partOf(state) } : null,
    }
  })
}

function partOf({ told, origin, schema }: JournalState) {
  return { told, schema, ...(origin !== undefined && { origin }) }
}

/** Reads until nobody committed meanwhile; at last while nobody can. */
async function ofOneCommit<M extends RecordMap, T>(
  tab: Tab<M>,
  read: (row: DatasetRow | undefined) => Promise<T>,
): Promise<T> {
  for (let tries = 1; tries <= FREE_TRIES; tries += 1) {
    const before = await rowOf(tab)
    const found = await read(before)
    const after = await rowOf(tab)
    if (before?.world === after?.world && before?.seq === after?.seq) return found
  }
  const found = await withCommitLock(tab, async () => ok(await read(await rowOf(tab))))
  if (!found.ok) throw new Error(found.error.code)
  return found.value
}

async function rowOf<M extends RecordMap>({ ports, world }: Tab<M>) {
  const { worlds } = await ports.ledger.read(world, Number.MAX_SAFE_INTEGER)
  return worlds.find((row) => row.world === world)
}

async function readOnce<M extends RecordMap>(
  { ports: { ledger }, world }: Tab<M>,
  from: number,
): Promise<KeptJournal> {
  const written = await allOf((after) => ledger.readJournal(world, after, ROWS_A_TIME))
  const rows = await allOf((after) => ledger.readPart(world, after, ROWS_A_TIME))
  const lines = written.flatMap(([key, text]) =>
    key === BASELINE_KEY ? [] : [[Number(key), JSON.parse(text) as JournalLine] as const],
  )
  const baseline = written.find(([key]) => key === BASELINE_KEY)?.[1]
  return {
    baseline: baseline === undefined ? [] : (JSON.parse(baseline) as KeyedText[]),
    earlier: lines.filter(([number]) => number < from).map(([, line]) => line),
    lines: lines.filter(([number]) => number >= from).map(([, line]) => line),
    texts: rows.filter(([key]) => !isDamagedKey(key)),
  }
}

/** All texts that are read so many at a time. */
export async function allOf(
  next: (after: string) => Promise<readonly Row[]>,
): Promise<KeyedText[]> {
  const all: KeyedText[] = []
  for (let after = ''; ; ) {
    const rows = await next(after)
    for (const { key, text } of rows) if (text !== null) all.push([key, text])
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_A_TIME) return all
    after = last.key
  }
}
