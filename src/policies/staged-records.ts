import type { AppChange, AppRecords, AppView } from '../api/app-records.ts'
import { type RecordRef, writtenBy } from '../api/ports.ts'

/**
 * A view with changes on top that are not committed yet, so that several decisions
 * can follow one another within one commit, each seeing the ones before it.
 */
export class StagedRecords implements AppView {
  readonly #base: AppView
  readonly #changes = new Map<string, AppChange>()
  /** The records of a type as they stand with its changes, since it was first listed. */
  readonly #tables = new Map<string, Map<string, Listed>>()
  readonly #lists = new Map<string, readonly Listed[]>()
  /** What was created although it was there already: it stays a change, which the store refuses. */
  readonly #doubles: AppChange[] = []

  constructor(base: AppView) {
    this.#base = base
  }

  /** All changes so far, the last one of each record. */
  get changes(): readonly AppChange[] {
    return [...this.#changes.values(), ...this.#doubles]
  }

  get lost(): readonly RecordRef[] {
    return this.#base.lost
  }

  apply(changes: readonly AppChange[]): void {
    for (const change of changes) this.#applyOne(change)
  }

  #applyOne(change: AppChange): void {
    const id = 'remove' in change ? change.remove : (writtenBy(change)?.id ?? '')
    const key = `${change.type}:${id}`
    const earlier = this.#changes.get(key)
    const next = earlier ? following(earlier, change) : change
    if (next === 'twice') this.#doubles.push(change)
    else if (next === 'nothing') this.#changes.delete(key)
    else this.#changes.set(key, next)
    this.#follow(change, id)
  }

  /** Keeps the table of a type that was listed up to date, so that no list is made from all records again. */
  #follow(change: AppChange, id: string): void {
    this.#lists.delete(change.type)
    const table = this.#tables.get(change.type)
    const record = writtenBy(change)
    if (record) table?.set(id, record)
    else table?.delete(id)
  }

  get<T extends keyof AppRecords & string>(type: T, id: string): AppRecords[T] | undefined {
    const change = this.#changes.get(`${type}:${id}`)
    if (!change) return this.#base.get(type, id)
    // The key holds the type, so the record found under it is of that type.
    return writtenBy(change) as AppRecords[T] | undefined
  }

  list<T extends keyof AppRecords & string>(type: T): readonly AppRecords[T][] {
    const known = this.#lists.get(type) ?? [...this.#tableOf(type).values()]
    this.#lists.set(type, known)
    // The table of a type holds its records only.
    return known as readonly AppRecords[T][]
  }

  holds(type: keyof AppRecords & string): boolean {
    const changes = [...this.#changes.values()].filter((change) => change.type === type)
    if (changes.some((change) => writtenBy(change) !== undefined)) return true
    return changes.length === 0 ? this.#base.holds(type) : this.list(type).length > 0
  }

  #tableOf<T extends keyof AppRecords & string>(type: T): ReadonlyMap<string, Listed> {
    const known = this.#tables.get(type)
    if (known) return known
    const table = new Map<string, Listed>(this.#base.list(type).map((one) => [one.id, one]))
    for (const change of this.#changes.values()) {
      if (change.type !== type) continue
      const record = writtenBy(change)
      if (record) table.set(record.id, record)
      else if ('remove' in change) table.delete(change.remove)
    }
    this.#tables.set(type, table)
    return table
  }
}

/** Several sets of changes, one after another, as one: the last word on each record counts. */
export function squashChanges(
  records: AppView,
  sets: readonly (readonly AppChange[])[],
): AppChange[] {
  const view = new StagedRecords(records)
  for (const set of sets) view.apply(set)
  return [...view.changes]
}

/** One change after another, each seeing the ones before it, as one. */
export function changesInTurn<T>(
  records: AppView,
  items: readonly T[],
  change: (view: AppView, item: T) => readonly AppChange[],
): readonly AppChange[] {
  const view = new StagedRecords(records)
  for (const item of items) view.apply(change(view, item))
  return view.changes
}

type Listed = AppRecords[keyof AppRecords & string]

/** What two changes of a record come to in one commit. */
function following(earlier: AppChange, change: AppChange): AppChange | 'twice' | 'nothing' {
  const isNew = 'create' in earlier
  // The record stays of its type.
  if ('create' in change) {
    const again = { type: change.type, put: change.create } as AppChange
    return 'remove' in earlier ? again : 'twice'
  }
  if ('remove' in change) return isNew ? 'nothing' : change
  return isNew ? ({ type: change.type, create: change.put } as AppChange) : change
}
