import type { RecordMap } from '../../../api/ports.ts'
import { type Choice, chooseDataset, type MirrorHead } from './choose-dataset.ts'
import { type Comparison, compare, type Reader } from './compare.ts'
import { decodeEnvelope, type Meta } from './envelope.ts'
import { readMeta, readTexts, wholeMirror } from './mirror.ts'
import { carryOut, type Opening } from './opening.ts'
import type { DatasetRow, Mirror, Row } from './ports.ts'
import { isDamagedKey, openLock, PROBE_KEY, setAsideRecords } from './storage-keys.ts'
import { keepText, type Snapshot, type Tab } from './tab.ts'
import { View } from './view.ts'

/** How often localStorage is looked at again while it may be late, in milliseconds. */
const LOOK_EVERY = 25

/**
 * Finds out which world this tab shows and makes localStorage, ledger and memory agree on it. Runs
 * at start and whenever the world turns out to have been replaced; the caller holds the lock.
 * May be repeated after a failure at any point.
 */
export async function reconcile<M extends RecordMap>(tab: Tab<M>): Promise<void> {
  tab.snapshot.view.settle()
  tab.release()
  tab.release = () => {}
  if (tab.ports.mirror.get(PROBE_KEY) !== null) tab.ports.mirror.remove(PROBE_KEY)
  const { worlds } = await tab.ports.ledger.read('', 0)
  const choice = await choose(tab, worlds)
  const opening = await prepare<M>(tab, choice, worlds)
  if ('newer' in opening) {
    tab.mode = 'read-only'
    tab.reason = 'newer-version'
    tab.snapshot = opening.newer
    tab.notify()
    return
  }
  tab.worlds = worlds
  await carryOut(tab, opening)
  tab.agreed = null
  tab.broken.clear()
}

async function choose<M extends RecordMap>(
  tab: Tab<M>,
  worlds: readonly DatasetRow[],
): Promise<Choice> {
  const { mirror, session, locks } = tab.ports
  const seen = session.world()
  const look = () => chooseDataset(headOf(mirror), worlds, seen)
  const choice = look()
  if (!choice.byHand) return choice
  const current = worlds.find((row) => row.replacedAt === null)
  const isBeside = current !== undefined && (await locks.isHeld(openLock(current.world)))
  const patience = isBeside ? tab.patience.beside : tab.patience.alone
  for (let waited = 0; waited < patience; waited += LOOK_EVERY) {
    await tab.ports.wait(LOOK_EVERY)
    const later = look()
    if (!later.byHand) return later
  }
  return look()
}

function headOf(mirror: Mirror): MirrorHead {
  const meta = readMeta(mirror)
  if (meta !== null) return { world: meta.world, seq: meta.seq, empty: false }
  return { world: null, seq: 0, empty: readTexts(mirror).size === 0 }
}

/** What the choice means in detail, or what can be shown of a newer program's data. */
async function prepare<M extends RecordMap>(
  tab: Tab<M>,
  choice: Choice,
  worlds: readonly DatasetRow[],
): Promise<Opening<M> | { readonly newer: Snapshot<M> }> {
  const { codecs, ports } = tab
  if (choice.kind === 'fresh') return prepareNew(tab, emptyComparison(), ports.mirror, 0)
  const meta = readMeta(ports.mirror)
  if (choice.kind === 'adopt') {
    const found = compare(readerOf(tab), [], readTexts(ports.mirror), null)
    if (found.newer || (meta?.schema ?? 0) > codecs.schema) return { newer: snapshotOf(found) }
    return prepareNew(tab, found, ports.mirror, meta?.at ?? 0, choice.world)
  }
  const row = worlds.find((known) => known.world === choice.world)
  if (row === undefined) throw new Error('The chosen world is not in the ledger')
  if (choice.kind === 'same' && hasAgreed(tab, row, meta)) {
    return openingOf(tab, row, emptyComparison(), {
      ...{ snapshot: tab.snapshot, mirror: new Map() },
      isFoundAgain: isFoundAgain(tab, row, row.world),
    })
  }
  const { newer: rows } = await ports.ledger.read(row.world, -1)
  if (choice.kind === 'restore') return prepareWhole(tab, row, rows)
  const found = compare(readerOf(tab), rows, readTexts(ports.mirror), row.seq + 1)
  const schema = Math.max(row.schema, meta?.schema ?? 0)
  if (found.newer || schema > codecs.schema) return { newer: snapshotOf(found) }
  return openingOf(tab, row, found, {
    ...{ snapshot: snapshotOf<M>(found), mirror: found.mirror },
    isFoundAgain: isFoundAgain(tab, row, meta?.world),
  })
}

/** Whether all that the tab shows was compared with this very commit ahead, and nothing of it turned out broken since. */
function hasAgreed<M extends RecordMap>(
  { agreed, snapshot, broken, codecs }: Tab<M>,
  row: DatasetRow,
  meta: Meta | null,
): boolean {
  if (agreed === null || agreed.view !== snapshot.view || broken.size > 0) return false
  const isSame = [row, meta].every((of) => of?.world === agreed.world && of.seq === agreed.seq)
  return isSame && row.schema <= codecs.schema && (meta?.schema ?? 0) <= codecs.schema
}

/** Prepares a world as the ledger has it, whatever stands in localStorage. */
export function prepareWhole<M extends RecordMap>(
  tab: Tab<M>,
  row: DatasetRow,
  rows: readonly Row[],
): Opening<M> | { readonly newer: Snapshot<M> } {
  const texts = new Map<string, string>()
  for (const { key, text } of rows) if (text !== null) texts.set(key, text)
  const found = compare(readerOf(tab), rows, texts, row.seq + 1)
  if (found.newer || row.schema > tab.codecs.schema) return { newer: snapshotOf(found) }
  const mirror = wholeMirror(tab.ports.mirror, new Map([...texts, ...found.mirror]))
  return openingOf(tab, row, found, { snapshot: snapshotOf(found), mirror, isFoundAgain: false })
}

/** A later session finds the world in localStorage: it has reached the disk. */
function isFoundAgain<M extends RecordMap>(
  tab: Tab<M>,
  row: DatasetRow,
  inMirror?: string,
): boolean {
  return inMirror === row.world && tab.ports.session.world() !== row.world
}

function openingOf<M extends RecordMap>(
  tab: Tab<M>,
  row: DatasetRow,
  found: Comparison,
  shown: {
    readonly snapshot: Snapshot<M>
    readonly mirror: ReadonlyMap<string, string | null>
    readonly isFoundAgain: boolean
  },
): Opening<M> {
  const { snapshot, mirror, isFoundAgain } = shown
  const seq = found.rows.size > 0 ? row.seq + 1 : row.seq
  const isReturning = row.replacedAt !== null
  const next: DatasetRow = {
    ...row,
    seq,
    schema: found.rows.size > 0 ? tab.codecs.schema : row.schema,
    records: found.rows.size > 0 ? snapshot.view.size + snapshot.damaged.size : row.records,
    mirrorConfirmed: !isReturning && (row.mirrorConfirmed || isFoundAgain),
    replacedAt: null,
  }
  const isChange =
    found.rows.size > 0 || isReturning || next.mirrorConfirmed !== row.mirrorConfirmed
  const rows = [...found.rows].map(([key, text]) => ({ key, seq, text }))
  return { row: next, snapshot, isChange, rows, files: [], mirror }
}

function prepareNew<M extends RecordMap>(
  tab: Tab<M>,
  found: Comparison,
  mirror: Mirror,
  at: number,
  world: string | null = null,
): Opening<M> {
  const meta = readMeta(mirror)
  const rows = [...found.rows].map(([key, text]) => ({
    key,
    text,
    seq: isDamagedKey(key) ? 0 : (decodeEnvelope(text)?.seq ?? 0),
  }))
  const seq = Math.max(
    0,
    found.records.length > 0 ? (meta?.seq ?? 0) : 0,
    ...rows.map((r) => r.seq),
  )
  const snapshot = snapshotOf<M>(found)
  const row: DatasetRow = {
    world: world ?? tab.newDataset(),
    seq,
    at,
    schema: tab.codecs.schema,
    records: snapshot.view.size + snapshot.damaged.size,
    mirrorConfirmed: false,
    createdAt: tab.realNow(),
    replacedAt: null,
  }
  return { row, snapshot, isChange: true, rows, files: [], mirror: found.mirror }
}

function snapshotOf<M extends RecordMap>(found: Comparison): Snapshot<M> {
  const view = new View<M>().with(found.records).lacking(setAsideRecords(found.damaged.keys()))
  return { view, damaged: found.damaged }
}

function readerOf<M extends RecordMap>(tab: Tab<M>): Reader {
  return { codecs: tab.codecs, keep: (key, text) => keepText(tab, key, text) }
}

function emptyComparison(): Comparison {
  return { newer: false, records: [], damaged: new Map(), rows: new Map(), mirror: new Map() }
}
