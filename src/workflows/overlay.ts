import type { AppChange, AppRecords, AppView } from './app-records.ts'
import { type RecordRef, writtenBy } from './ports.ts'

/**
 * A view with changes on top that are not committed yet, so that several decisions
 * can follow one another within one commit, each seeing the ones before it.
 */
export class Overlay implements AppView {
  readonly #base: AppView
  readonly #changes = new Map<string, AppChange>()
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
  }

  get<T extends keyof AppRecords & string>(type: T, id: string): AppRecords[T] | undefined {
    const change = this.#changes.get(`${type}:${id}`)
    if (!change) return this.#base.get(type, id)
    // The key holds the type, so the record found under it is of that type.
    return writtenBy(change) as AppRecords[T] | undefined
  }

  list<T extends keyof AppRecords & string>(type: T): readonly AppRecords[T][] {
    const mine = this.changes.filter((change) => change.type === type)
    if (mine.length === 0) return this.#base.list(type)
    const records = new Map(this.#base.list(type).map((record) => [record.id, record]))
    for (const change of mine) {
      const record = writtenBy(change)
      // Filtered by type above, so the record is of that type.
      if (record) records.set(record.id, record as AppRecords[T])
      else if ('remove' in change) records.delete(change.remove)
    }
    return [...records.values()]
  }
}

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
