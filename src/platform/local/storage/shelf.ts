import type { KeptRecord } from './kept-record.ts'

export type Table = ReadonlyMap<string, KeptRecord>

/** Where a view finds what is kept, by its kind and id; what was found once stays the same. */
export interface Shelf {
  types(): Iterable<string>
  /** All of a kind. */
  table(type: string): Table | undefined
  /** The ids of a kind, some of which may turn out to stand for nothing: their texts are not looked at. */
  ids(type: string): Iterable<string>
  kept(type: string, id: string): KeptRecord | undefined
  /** The ids of a kind of which only a broken text is known. */
  broken(type: string): Iterable<string>
  isBroken(type: string, id: string): boolean
  /** Looks at everything that nobody has asked for yet: from then on nothing can become another. */
  settle(): void
}

/** What was looked at, text by text. */
export function wholeShelf(tables: ReadonlyMap<string, Table>): Shelf {
  return {
    types: () => tables.keys(),
    table: (type) => tables.get(type),
    ids: (type) => tables.get(type)?.keys() ?? [],
    kept: (type, id) => tables.get(type)?.get(id),
    // Of these the view was told.
    broken: () => [],
    isBroken: () => false,
    settle: () => {},
  }
}
