import type { RecordMap, RecordRef, Records } from '../../../api/ports.ts'
import type { Stored } from './codecs.ts'
import type { KeptRecord } from './kept-record.ts'
import { type Shelf, type Table, wholeShelf } from './shelf.ts'

/** One record of a view that is new, different (`kept`) or gone (`null`). */
export type ViewChange = {
  readonly type: string
  readonly id: string
  readonly kept: KeptRecord | null
}

const NO_TABLE: Table = new Map()

/**
 * All records at one moment. A view never changes: what changes is which view a tab shows, so
 * screens can compare views by identity and a decision cannot see a half-applied commit. Records are read when they
 * are asked for; one whose text turns out to be broken then is not there, and is lost.
 */
export class View<M extends RecordMap> implements Records<M> {
  readonly #shelf: Shelf
  readonly #lists: Map<string, readonly Stored[]>
  #lost: readonly RecordRef[]

  /** `lists`: those of the kinds that did not change are kept, so that a change of kind can be told by them. */
  constructor(
    shelf: Shelf = wholeShelf(new Map()),
    lost: readonly RecordRef[] = [],
    lists: ReadonlyMap<string, readonly Stored[]> = new Map(),
  ) {
    this.#shelf = shelf
    this.#lost = lost
    this.#lists = new Map(lists)
  }

  get size(): number {
    let size = 0
    for (const type of this.#shelf.types()) size += this.#shelf.table(type)?.size ?? 0
    return size
  }

  /** Those that are known by now: whoever wants to be sure of a record, or a kind, asks for it first. */
  get lost(): readonly RecordRef[] {
    return this.#lost
  }

  get<T extends keyof M & string>(type: T, id: string): M[T] | undefined {
    const kept = this.#shelf.kept(type, id)
    if (kept === undefined && this.#shelf.isBroken(type, id)) this.#lose(type, id)
    // Only what the codec of `type` has read stands in the table of `type`.
    return (kept && this.#read(type, id, kept)) as M[T] | undefined
  }

  list<T extends keyof M & string>(type: T): readonly M[T][] {
    let list = this.#lists.get(type)
    if (list === undefined) {
      list = this.#recordsOf(type)
      this.#lists.set(type, list)
    }
    // As above.
    return list as readonly M[T][]
  }

  holds(type: keyof M & string): boolean {
    for (const id of this.#shelf.ids(type)) if (this.has(type, id)) return true
    // What there is of it may be lost, which is known once it is listed.
    return this.list(type).length > 0
  }

  has(type: string, id: string): boolean {
    return this.get(type, id) !== undefined
  }

  /** Every record with its type, for exports. */
  *entries(): Generator<readonly [type: string, record: Stored]> {
    for (const type of this.#shelf.types()) {
      for (const record of this.#recordsOf(type)) yield [type, record]
    }
  }

  /** Every text with its key. */
  *texts(): Generator<readonly [key: string, text: string]> {
    for (const type of this.#shelf.types()) {
      for (const { key, text } of this.#tableOf(type).values()) yield [key, text]
    }
  }

  /** What is kept of these kinds, or of all, and was not read yet. */
  *unread(types: Iterable<string> = this.#shelf.types()): Generator<KeptRecord> {
    for (const type of types) {
      for (const id of this.#shelf.ids(type)) {
        const kept = this.#shelf.kept(type, id)
        if (kept?.isUnread) yield kept
      }
    }
  }

  /** What stands under a key; undefined where nothing does. */
  kept(type: string, id: string): KeptRecord | undefined {
    return this.#shelf.kept(type, id)
  }

  /** From now on it no longer matters what becomes of localStorage. */
  settle(): void {
    this.#shelf.settle()
  }

  /** Whether the other holds the same texts and lacks the same records. */
  isSameAs(other: View<M>): boolean {
    if (this.size !== other.size || !areSameRefs(this.#lost, other.#lost)) return false
    for (const type of this.#shelf.types()) {
      for (const [id, kept] of this.#tableOf(type)) if (other.kept(type, id) !== kept) return false
    }
    return true
  }

  /** The ids of this kind whose text is another than in the other view, or stands in one of them only; nothing is read. */
  idsThatDiffer(type: string, other: Records<M>): ReadonlySet<string> {
    if (!(other instanceof View)) throw new Error('Only views of one store can be compared')
    const [ours, theirs] = [this.#tableOf(type), other.#tableOf(type)]
    const ids = new Set<string>()
    if (ours === theirs) return ids
    for (const [id, kept] of ours) if (theirs.get(id) !== kept) ids.add(id)
    for (const id of theirs.keys()) if (!ours.has(id)) ids.add(id)
    return ids
  }

  /** The view after the changes; the same view when there are none. */
  with(changes: readonly ViewChange[]): View<M> {
    if (changes.length === 0) return this
    const copies = new Map<string, Map<string, KeptRecord>>()
    for (const { type, id, kept } of changes) {
      let table = copies.get(type)
      if (table === undefined) {
        table = new Map(this.#tableOf(type))
        copies.set(type, table)
      }
      if (kept === null) table.delete(id)
      else table.set(id, kept)
    }
    const lists = [...this.#lists].filter(([type]) => !copies.has(type))
    const tables = new Map<string, Table>()
    for (const type of this.#shelf.types()) tables.set(type, this.#tableOf(type))
    for (const [type, table] of copies) tables.set(type, table)
    return new View<M>(wholeShelf(tables), this.#lost, new Map(lists))
  }

  /** The view that knows which of the set-aside records it lacks; the same view when that is no news. */
  lacking(aside: readonly RecordRef[]): View<M> {
    const lost = aside.filter(({ type, id }) => !this.has(type, id))
    return areSameRefs(lost, this.#lost) ? this : new View<M>(this.#shelf, lost, this.#lists)
  }

  #recordsOf(type: string): readonly Stored[] {
    const records: Stored[] = []
    for (const [id, kept] of this.#tableOf(type)) {
      const record = this.#read(type, id, kept)
      if (record) records.push(record)
    }
    for (const id of this.#shelf.broken(type)) this.#lose(type, id)
    return records
  }

  #tableOf(type: string): Table {
    return this.#shelf.table(type) ?? NO_TABLE
  }

  #read(type: string, id: string, kept: KeptRecord): Stored | undefined {
    const record = kept.record()
    if (record) return record
    this.#lose(type, id)
    return undefined
  }

  #lose(type: string, id: string): void {
    const isKnown = this.#lost.some((ref) => ref.type === type && ref.id === id)
    if (!isKnown) this.#lost = [...this.#lost, { type, id }]
  }
}

function areSameRefs(some: readonly RecordRef[], others: readonly RecordRef[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ type, id }, place) => others[place]?.type === type && others[place]?.id === id)
  )
}
