import type { AppChange, AppRecords, AppView } from './app-records.ts'

/**
 * A view with changes on top that are not committed yet, so that several decisions
 * can follow one another within one commit, each seeing the ones before it.
 */
export class Overlay implements AppView {
  readonly #base: AppView
  readonly #changes = new Map<string, AppChange>()

  constructor(base: AppView) {
    this.#base = base
  }

  /** All changes so far, the last one of each record. */
  get changes(): readonly AppChange[] {
    return [...this.#changes.values()]
  }

  apply(changes: readonly AppChange[]): void {
    for (const change of changes) {
      const id = 'put' in change ? change.put.id : change.remove
      this.#changes.set(`${change.type}:${id}`, change)
    }
  }

  get<T extends keyof AppRecords & string>(type: T, id: string): AppRecords[T] | undefined {
    const change = this.#changes.get(`${type}:${id}`)
    if (!change) return this.#base.get(type, id)
    // The key holds the type, so the record found under it is of that type.
    return 'put' in change ? (change.put as AppRecords[T]) : undefined
  }

  list<T extends keyof AppRecords & string>(type: T): readonly AppRecords[T][] {
    const mine = this.changes.filter((change) => change.type === type)
    if (mine.length === 0) return this.#base.list(type)
    const records = new Map(this.#base.list(type).map((record) => [record.id, record]))
    for (const change of mine) {
      // Filtered by type above, so the record is of that type.
      if ('put' in change) records.set(change.put.id, change.put as AppRecords[T])
      else records.delete(change.remove)
    }
    return [...records.values()]
  }
}
