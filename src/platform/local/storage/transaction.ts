import type { FileChange, JournalLine, Once, RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { answeredBefore, answerText } from './answers.ts'
import { encodeMeta } from './envelope.ts'
import { journalStep, type LastLine } from './journal-writes.ts'
import { fits, isQuotaError, readMeta, writeMirror } from './mirror.ts'
import type { DatasetRow, Found, Row, Writes } from './ports.ts'
import { reconcile } from './reconcile.ts'
import { META_KEY } from './storage-keys.ts'
import { applyRows, countRecords, quietly, type Snapshot, type Tab } from './tab.ts'
import type { View } from './view.ts'

/** What one step wants written, and its answer. Without rows and files it writes nothing. */
export type Plan<T> = {
  /** New texts by key; `null` removes. */
  readonly rows: ReadonlyMap<string, string | null>
  readonly files: readonly FileChange[]
  /** Texts that the ledger has already and localStorage shall have again. */
  readonly mirror?: ReadonlyMap<string, string>
  readonly value: T
  readonly at?: number | undefined
  readonly line?: JournalLine | undefined
  /** The instant that time goes back to. */
  readonly rewindTo?: number | undefined
}

/** Decides on the newest state; `seq` is the number that the step will have. */
export type Planner<M extends RecordMap, T, E extends string> = (
  base: Snapshot<M>,
  seq: number,
) => Result<Plan<T>, E>

type OwnRefusal = 'storage-full' | 'key-reused'

type Taken<M extends RecordMap, T, E extends string> =
  | { readonly kind: 'moved' }
  | { readonly kind: 'newer' }
  /** What the decision read is broken: that is set aside before anything is written in its place. */
  | { readonly kind: 'broken'; readonly view: View<M> }
  | { readonly kind: 'bug'; readonly error: unknown }
  | {
      readonly kind: 'read' | 'written'
      readonly result: Result<T, E | OwnRefusal>
      readonly snapshot: Snapshot<M>
      readonly row: DatasetRow
      readonly mirror: ReadonlyMap<string, string | null>
      readonly last?: LastLine | undefined
    }

type Step<M extends RecordMap, T, E extends string> = {
  readonly writes: Writes | null
  readonly value: Taken<M, T, E>
}

/**
 * One step of the store: catches up with other tabs, decides, and writes, all in one transaction
 * of the ledger. The caller holds the lock. If the world was replaced meanwhile the tab shows the
 * new one, and the step is refused, because it was meant for what the customer saw.
 */
export async function runTransaction<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  plan: Planner<M, T, E>,
  once?: Once,
): Promise<Result<T, E | StoreRefusal>> {
  const first = await tryStep(tab, plan, once)
  if (first !== 'moved') return first
  const world = tab.world
  await reconcile(tab)
  if (tab.mode === 'read-only') return refuse('newer-version')
  if (tab.world !== world) return refuse('world-replaced')
  const second = await tryStep(tab, plan, once)
  return second === 'moved' ? refuse('storage-failed') : second
}

async function tryStep<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  plan: Planner<M, T, E>,
  once?: Once,
): Promise<Result<T, E | StoreRefusal> | 'moved'> {
  // Cleared or replaced by hand; nothing to see where this tab could not write it itself.
  const isOurs = readMeta(tab.ports.mirror)?.world === tab.world || tab.pending.has(META_KEY)
  if (!isOurs) return 'moved'
  const taken = await tab.ports.ledger.change(
    tab.world,
    tab.seq,
    (found) => decideStep(tab, found, plan, once),
    once?.key,
  )
  if (taken.kind === 'moved') return 'moved'
  if (taken.kind === 'broken') {
    // All that is broken is found now, so that the second attempt finds no more of it.
    for (const kept of taken.view.unread()) kept.record()
    return 'moved'
  }
  if (taken.kind === 'bug') throw new DecisionError(taken.error)
  if (taken.kind === 'newer') {
    turnReadOnly(tab)
    return refuse('newer-version')
  }
  publish(tab, taken)
  return taken.result
}

/** A decision threw. That is a bug of the decision, not of the store, and nothing was written. */
export class DecisionError extends Error {
  constructor(cause: unknown) {
    super('A decision threw', { cause })
  }
}

function decideStep<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  found: Found,
  plan: Planner<M, T, E>,
  once?: Once,
): Step<M, T, E> {
  const row = found.worlds.find((known) => known.world === tab.world && known.replacedAt === null)
  if (row === undefined) return { writes: null, value: { kind: 'moved' } }
  const base = row.schema > tab.codecs.schema ? null : applyRows(tab, tab.snapshot, found.newer)
  if (base === null) return { writes: null, value: { kind: 'newer' } }
  const caughtUp = new Map(found.newer.map(({ key, text }) => [key, text]))
  const read = (result: Result<T, E | OwnRefusal>) => ({
    writes: null,
    value: { kind: 'read', result, snapshot: base, row, mirror: caughtUp } as const,
  })
  if (once && found.answer !== undefined) return read(answeredBefore(found.answer, once))
  const planned = attempt(() => plan(base, row.seq + 1))
  if ('error' in planned) return { writes: null, value: { kind: 'bug', error: planned.error } }
  if (!planned.value.ok) return read(planned.value)
  const { rows, files, value } = planned.value.value
  if (rows.size === 0 && files.length === 0) return read(ok(value))
  if (tab.broken.size > 0) return { writes: null, value: { kind: 'broken', view: base.view } }
  return (
    writeStep(tab, { row, base, caughtUp, plan: planned.value.value }, once) ??
    read(refuse('storage-full'))
  )
}

/** What a step writes and shows; null where localStorage has no room for it. */
function writeStep<M extends RecordMap, T>(
  tab: Tab<M>,
  step: {
    readonly row: DatasetRow
    readonly base: Snapshot<M>
    readonly caughtUp: ReadonlyMap<string, string | null>
    readonly plan: Plan<T>
  },
  once?: Once,
): Step<M, T, never> | null {
  const { row, base, caughtUp } = step
  const { rows: texts, files, mirror: again, value, at = 0, rewindTo, line } = step.plan
  const seq = row.seq + 1
  const rows: Row[] = [...texts].map(([key, text]) => ({ key, text, seq }))
  const snapshot = applyRows(tab, base, rows)
  if (snapshot === null) return { writes: null, value: { kind: 'newer' } }
  const journal = line && journalStep(tab, { row, before: base.view, after: snapshot.view, line })
  const next: DatasetRow = {
    ...row,
    seq,
    at: rewindTo ?? Math.max(row.at, tab.now(), at),
    schema: Math.max(row.schema, tab.codecs.schema),
    records: countRecords(snapshot),
    ...(journal && { journal: journal.state }),
  }
  const mirror = new Map([...tab.pending, ...caughtUp, ...texts, ...(again ?? [])])
  mirror.delete(META_KEY)
  if (tab.pretendsFull || !fits(tab.ports.mirror, mirror, encodeMeta(next))) return null
  return {
    writes: {
      ...{ world: row.world, worlds: [next], rows, files, forget: [] },
      answer: once && { key: once.key, seq, text: answerText(once, value) },
      journal: journal?.writes,
    },
    value: { kind: 'written', result: ok(value), snapshot, row: next, mirror, last: journal?.last },
  }
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: work() }
  } catch (error) {
    return { error }
  }
}

/**
 * Shows what a step found and wrote: localStorage, memory, other tabs. Texts of other tabs go to
 * localStorage too, because the handing over of the lock is not ordered with its propagation, and
 * a tab that died between ledger and localStorage left a hole that this fills.
 */
function publish<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  taken: Taken<M, T, E> & { readonly kind: 'read' | 'written' },
): void {
  const isNews = taken.snapshot.view !== tab.snapshot.view || taken.kind === 'written'
  tab.snapshot = taken.snapshot
  tab.seq = taken.row.seq
  tab.at = taken.row.at
  const mirror = new Map([...tab.pending, ...taken.mirror])
  if (taken.kind === 'written') {
    tab.lastLine = taken.last ?? null
    const wasMissing = mirror.delete(META_KEY)
    tab.pending = writeMirror(tab.ports.mirror, mirror, encodeMeta(taken.row))
    if (wasMissing && !tab.pending.has(META_KEY)) {
      quietly(() => tab.ports.session.remember(tab.world))
    }
    tab.worlds = [...tab.worlds.filter((row) => row.world !== tab.world), taken.row]
    quietly(() => tab.ports.channel.post({ world: tab.world, seq: tab.seq }))
  } else {
    tab.pending = mirror
  }
  if (isNews) tab.notify()
}

export function turnReadOnly<M extends RecordMap>(tab: Tab<M>): void {
  tab.mode = 'read-only'
  tab.reason = 'newer-version'
  tab.notify()
}

/** Why storage could not carry something out. */
export function refusalFor(error: unknown): 'storage-full' | 'storage-failed' {
  return isQuotaError(error) ? 'storage-full' : 'storage-failed'
}
