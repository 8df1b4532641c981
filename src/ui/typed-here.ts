/** A field in which another tab's value took the place of what was typed here. */
export type Overtaken = {
  readonly name: string
  readonly mine: unknown
  readonly theirs: unknown
}

type Typed = {
  readonly value: unknown
  /** What may still be told to be kept without being news: what was kept then, and what was typed here on the way. */
  readonly before: Set<string>
  /** It was seen to be kept. */
  isSeen: boolean
}

const NONE: readonly Overtaken[] = []

/**
 * What was typed here into a record that other tabs change as well, and what of it they changed since: of one field the
 * later write stays, but nobody's is lost without a word (APP-07).
 */
export class TypedHere {
  readonly #fields = new Map<string, Typed>()
  #overtaken = NONE
  readonly #listeners = new Set<() => void>()

  readonly overtaken = (): readonly Overtaken[] => this.#overtaken

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Somebody types in a field, over what is kept of it. */
  type(name: string, value: unknown, kept: unknown): void {
    const known = this.#fields.get(name)
    const before = known && !known.isSeen ? known.before : new Set<string>()
    before.add(keyOf(kept))
    if (known) before.add(keyOf(known.value))
    this.#fields.set(name, { value, before, isSeen: false })
    this.#tell(this.#overtaken.filter((one) => one.name !== name))
  }

  /** What is kept by now; a field that is being typed in is looked at when it is not any more. */
  follow(kept: Readonly<Record<string, unknown>>, isTypedIn: (name: string) => boolean): void {
    const found = [...this.#fields].flatMap(([name, typed]): Overtaken[] => {
      const theirs = kept[name]
      if (keyOf(theirs) === keyOf(typed.value)) typed.isSeen = true
      else if (!isTypedIn(name) && (typed.isSeen || !typed.before.has(keyOf(theirs)))) {
        return [{ name, mine: typed.value, theirs }]
      }
      return []
    })
    this.#tell(found)
  }

  /** What they changed is taken as it is. */
  letGo(): void {
    for (const { name } of this.#overtaken) this.#fields.delete(name)
    this.#tell(NONE)
  }

  #tell(found: readonly Overtaken[]): void {
    if (JSON.stringify(found) === JSON.stringify(this.#overtaken)) return
    this.#overtaken = found.length === 0 ? NONE : found
    for (const listener of this.#listeners) listener()
  }
}

/** The same for texts that are kept in another form than they were typed in: spaces, grouping, small letters. */
function keyOf(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value) ?? ''
  return value
    .normalize('NFKC')
    .replaceAll(/[\s,\p{Cf}-]/gu, '')
    .toLowerCase()
}
