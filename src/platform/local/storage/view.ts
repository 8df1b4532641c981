import type { RecordMap, RecordRef, Records } from '../../../api/ports.ts'
import type { Stored } from './codecs.ts'

/** One record of a view that is new, different (`record`) or gone (`null`). */
export type ViewChange = {
  readonly type: string
  readonly id: string
  readonly record: Stored | null
}

type Tables = ReadonlyMap<string, ReadonlyMap<string, Stored>>

/**
 * All records at one moment. A view never changes: what changes is which view a tab shows, so
 * screens can compare views by identity and a decision cannot see a half-applied commit.
 */
export class View<M extends RecordMap> implements Records<M> {
  readonly #tables: Tables
  readonly #lists: Map<string, readonly Stored[]>
  readonly lost: readonly RecordRef[]

  /** `lists`: those of the kinds that did not change are kept, so that a change of kind can be told by them. */
  constructor(
    tables: Tables = new Map(),
    lost: readonly RecordRef[] = [],
    lists: ReadonlyMap<string, readonly Stored[]> = new Map(),
  ) {
    this.#tables = tables
    this.lost = lost
    this.#lists = new Map(lists)
  }

  get size(): number {
    let size = 0
    for (const table of this.#tables.values()) size += table.size
    return size
  }

  get<T extends keyof M & string>(type: T, id: string): M[T] | undefined {
    // Only what the codec of `type` has read stands in the table of `type`.
    return this.#tables.get(type)?.get(id) as M[T] | undefined
  }

  list<T extends keyof M & string>(type: T): readonly M[T][] {
    let list = this.#lists.get(type)
    if (list === undefined) {
      list = [...(this.#tables.get(type)?.values() ?? [])]
      this.#lists.set(type, list)
    }
    // As above.
    return list as readonly M[T][]
  }

  has(type: string, id: string): boolean {
    return this.#tables.get(type)?.has(id) ?? false
  }

  /** Every record with its type, for exports. */
  *entries(): Generator<readonly [type: string, record: Stored]> {
    for (const [type, table] of this.#tables) {
      for (const record of table.values()) yield [type, record]
    }
  }

  /** The view after the changes; the same view when there are none. */
  with(changes: readonly ViewChange[]): View<M> {
    if (changes.length === 0) return this
    const copies = new Map<string, Map<string, Stored>>()
    for (const { type, id, record } of changes) {
      let table = copies.get(type)
      if (table === undefined) {
        table = new Map(this.#tables.get(type))
        copies.set(type, table)
      }
      if (record === null) table.delete(id)
      else table.set(id, record)
    }
    const lists = [...this.#lists].filter(([type]) => !copies.has(type))
    return new View<M>(new Map([...this.#tables, ...copies]), this.lost, new Map(lists))
  }

  /** The view that knows which of the set-aside records it lacks; the same view when that is no news. */
  lacking(aside: readonly RecordRef[]): View<M> {
    const lost = aside.filter(({ type, id }) => !this.has(type, id))
    const isSame =
      lost.length === this.lost.length &&
      lost.every(({ type, id }, place) => {
        const known = this.lost[place]
        return known?.type === type && known.id === id
      })
    return isSame ? this : new View<M>(this.#tables, lost, this.#lists)
  }
}
