import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { firstDifference } from '../../journal/first-difference.ts'
import type { Stored } from './codecs.ts'
import type { DatasetRow, JournalWrites, Writes } from './ports.ts'
import { allOf, ROWS_A_TIME } from './read-journal.ts'
import { prepareWhole } from './reconcile.ts'
import { change } from './replace.ts'
import { isDamagedKey, splitKey } from './storage-keys.ts'
import type { Tab } from './tab.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** A record of which two worlds say different things: as it was in the first, and as it is in the second. */
export type DatasetDifference = {
  readonly record: { readonly type: string; readonly id: string }
  readonly what: 'added' | 'missing' | 'differs'
  /** What several of one product are told apart by: robots (ELI-05). */
  readonly called?: { readonly number: string; readonly nickname: string }
  /** The first member that differs. */
  readonly member?: { readonly path: string; readonly from: string; readonly to: string }
}

/**
 * Keeps the world that a tab shows under a name, with its files and its journal, until it is deleted. Its files go after
 * thirty days, as those of a replaced world do (MAT-10).
 */
export function keepSnapshot<M extends RecordMap>(
  tab: Tab<M>,
  name: string,
): Promise<Result<null, StoreRefusal>> {
  return withCommitLock(tab, async () => {
    if (tab.mode !== 'durable') return refuse('storage-failed')
    if (tab.pretendsFull) return refuse('storage-full')
    const { worlds } = await tab.ports.ledger.read(tab.world, Number.MAX_SAFE_INTEGER)
    const row = worlds.find(({ world }) => world === tab.world)
    if (!row) return refuse('world-replaced')
    return copyDataset(tab, row, { name, at: tab.realNow() })
  })
}

/**
 * Makes a copy of a snapshot the current world, in one step: the snapshot stays as it is, whatever comes of it, and what it
 * replaces stays recoverable.
 */
export function restoreSnapshot<M extends RecordMap>(
  tab: Tab<M>,
  world: string,
): Promise<Result<null, StoreRefusal | 'unknown-world'>> {
  return withCommitLock<M, null, StoreRefusal | 'unknown-world'>(tab, async () => {
    const { worlds } = await tab.ports.ledger.read(world, Number.MAX_SAFE_INTEGER)
    const row = worlds.find((known) => known.world === world)
    if (!row?.kept) return refuse('unknown-world')
    const { kept: _name, ...plain } = row
    const { rows, files, journal } = await contentOf(tab, row)
    const opening = prepareWhole(tab, { ...plain, world: tab.newDataset() }, rows)
    if ('newer' in opening) return refuse('newer-version')
    const renewed = new Set(opening.rows.map(({ key }) => key))
    const kept = rows.filter(({ key }) => !renewed.has(key))
    return change(tab, () => ({ ...opening, rows: [...kept, ...opening.rows], files, journal }))
  })
}

/** Deletes a snapshot with its files; nothing brings it back. */
export function forgetSnapshot<M extends RecordMap>(
  tab: Tab<M>,
  world: string,
): Promise<Result<null, StoreRefusal>> {
  return withCommitLock(tab, async () => {
    await tab.ports.ledger.change('', 0, ({ worlds }) => {
      tab.worlds = worlds.filter((row) => row.world !== world || !row.kept)
      const forget = tab.worlds.length < worlds.length ? [world] : []
      return { writes: { world, worlds: [], rows: [], files: [], forget }, value: null }
    })
    tab.notify()
    return ok(null)
  })
}

/** What differs from one world to another, by kinds and numbers; null is the world that the tab shows. */
export async function compareDatasets<M extends RecordMap>(
  tab: Tab<M>,
  first: string,
  second: string | null,
): Promise<readonly DatasetDifference[]> {
  const [before, after] = [await recordsOf(tab, first), await recordsOf(tab, second ?? tab.world)]
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort()
  return keys.flatMap((key): DatasetDifference[] => {
    const record = splitKey(key)
    if (!record) return []
    const [was, is] = [before.get(key), after.get(key)]
    const called = calledOf(is ?? was)
    if (!was || !is) return [{ record, what: is ? 'added' : 'missing', ...called }]
    const member = firstDifference(is, was)
    if (!member) return []
    const { path, should: from, is: to } = member
    return [{ record, what: 'differs', member: { path, from, to }, ...called }]
  })
}

function calledOf(record: unknown): Pick<DatasetDifference, 'called'> {
  const { number, nickname } = Object(record) as Readonly<Record<string, unknown>>
  if (typeof number !== 'string' || typeof nickname !== 'string') return {}
  return { called: { number, nickname } }
}

async function recordsOf<M extends RecordMap>(
  { ports: { ledger }, codecs }: Tab<M>,
  world: string,
): Promise<ReadonlyMap<string, Stored>> {
  const texts = await allOf((after) => ledger.readPart(world, after, ROWS_A_TIME))
  const whole = texts.flatMap(([key, text]) => {
    const decoded = isDamagedKey(key) ? null : codecs.decode(key, text)
    return decoded?.kind === 'whole' ? [[key, decoded.record] as const] : []
  })
  return new Map(whole)
}

/** Writes a copy of a world beside it, under a name. */
async function copyDataset<M extends RecordMap>(
  tab: Tab<M>,
  row: DatasetRow,
  kept: NonNullable<DatasetRow['kept']>,
): Promise<Result<null, StoreRefusal>> {
  const content = await contentOf(tab, row)
  const world = tab.newDataset()
  const copy = { ...row, world, mirrorConfirmed: false, replacedAt: kept.at, kept }
  await tab.ports.ledger.change('', 0, ({ worlds }) => {
    tab.worlds = [...worlds, copy]
    return { writes: { world, worlds: [copy], ...content, forget: [] }, value: null }
  })
  tab.notify()
  return ok(null)
}

/** All that the ledger keeps of a world, as a transaction writes it into another. */
async function contentOf<M extends RecordMap>(
  { ports: { ledger } }: Tab<M>,
  row: DatasetRow,
): Promise<Pick<Writes, 'rows' | 'files'> & { readonly journal: JournalWrites }> {
  const { newer: rows } = await ledger.read(row.world, -1)
  const texts = await allOf((after) => ledger.readJournal(row.world, after, ROWS_A_TIME))
  const files = await Promise.all(
    (await ledger.fileIds(row.world)).map(async (id) => ({
      id,
      bytes: await ledger.readFile(row.world, id),
    })),
  )
  return {
    rows: rows.map(({ key, seq, text }) => ({ key, seq, text })),
    files,
    journal: { texts, isBegunAnew: true },
  }
}
