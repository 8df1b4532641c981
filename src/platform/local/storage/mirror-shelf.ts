import type { KeptRecord } from './kept-record.ts'
import type { Mirror } from './ports.ts'
import type { Shelf, Table } from './shelf.ts'
import { damagedKey, isDamagedKey, originalKey, recordKey, splitKey } from './storage-keys.ts'

/** What a text turned out to be: something to show, broken, or nothing that this program can show. */
export type Looked = KeptRecord | 'broken' | null

/** Ids by their kinds: of records, and of those of which a text was set aside. */
type Names = {
  readonly records: Map<string, string[]>
  readonly aside: Map<string, string[]>
}

type Source = Pick<Mirror, 'keys' | 'get'>

/**
 * What localStorage holds, each text looked at when it is first asked for: a start takes as long as what it shows, however
 * much is kept. What was found stays; what was not looked at yet is as new as localStorage, until `settle` has looked at all of it.
 */
export class MirrorShelf implements Shelf {
  readonly #mirror: Source
  readonly #look: (key: string, text: string) => Looked
  readonly #found = new Map<string, Looked>()
  readonly #tables = new Map<string, Table>()
  #names: Names | null = null
  readonly #onBroken: () => void
  #isSettled = false

  /** `onBroken`: what was asked for is no record here; the ledger may have it whole. */
  constructor(mirror: Source, look: (key: string, text: string) => Looked, onBroken: () => void) {
    this.#mirror = mirror
    this.#look = look
    this.#onBroken = onBroken
  }

  types(): Iterable<string> {
    return this.#allNames().records.keys()
  }

  table(type: string): Table | undefined {
    const known = this.#tables.get(type)
    if (known) return known
    const ids = this.#allNames().records.get(type)
    if (ids === undefined) return undefined
    const table = new Map<string, KeptRecord>()
    for (const id of ids) {
      const kept = this.kept(type, id)
      if (kept) table.set(id, kept)
    }
    this.#tables.set(type, table)
    return table
  }

  ids(type: string): Iterable<string> {
    return this.#allNames().records.get(type) ?? []
  }

  kept(type: string, id: string): KeptRecord | undefined {
    const looked = this.#lookAt(recordKey(type, id))
    if (looked === 'broken') this.#onBroken()
    return looked === 'broken' || looked === null ? undefined : looked
  }

  *broken(type: string): Generator<string> {
    const ids = new Set([...this.ids(type), ...(this.#allNames().aside.get(type) ?? [])])
    for (const id of ids) if (this.isBroken(type, id)) yield id
  }

  isBroken(type: string, id: string): boolean {
    const key = recordKey(type, id)
    const looked = this.#lookAt(key)
    if (looked !== null) return looked === 'broken'
    const isAside =
      this.#names?.aside.get(type)?.includes(id) ?? this.#textOf(damagedKey(key, 1)) !== null
    if (isAside) this.#onBroken()
    return isAside
  }

  settle(): void {
    if (this.#isSettled) return
    for (const type of this.types()) this.table(type)
    this.#isSettled = true
  }

  #lookAt(key: string): Looked {
    let looked = this.#found.get(key)
    if (looked === undefined) {
      const text = this.#textOf(key)
      looked = text === null ? null : this.#look(key, text)
      this.#found.set(key, looked)
    }
    return looked
  }

  #allNames(): Names {
    this.#names ??= namesIn(this.#keys())
    return this.#names
  }

  #keys(): readonly string[] {
    try {
      return this.#mirror.keys()
    } catch {
      // localStorage cannot be read: opening finds out as well and says so.
      return []
    }
  }

  #textOf(key: string): string | null {
    if (this.#isSettled) return null
    try {
      return this.#mirror.get(key)
    } catch {
      return null
    }
  }
}

function namesIn(keys: readonly string[]): Names {
  const names: Names = { records: new Map(), aside: new Map() }
  for (const key of keys) {
    const isAside = isDamagedKey(key)
    const name = splitKey(isAside ? originalKey(key) : key)
    if (name === null) continue
    const ofKind = isAside ? names.aside : names.records
    const ids = ofKind.get(name.type)
    if (ids) ids.push(name.id)
    else ofKind.set(name.type, [name.id])
  }
  return names
}
