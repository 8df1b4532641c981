import type { World } from './world.ts'

/** Which record. */
export type RecordRef = { readonly type: string; readonly id: string }

/** What contradicts: the records that disagree, and the facts that the words about it need. */
export type Contradiction = {
  readonly records: readonly RecordRef[]
  readonly facts: Readonly<Record<string, string>>
}

/** Something that must be true between records, and where it is not. */
export type Statement<C extends string = string> = {
  readonly code: C
  /** Null: one more record was looked at. Who goes through many lets the page have its turn there. */
  readonly find: (world: World) => Iterable<Contradiction | null>
}

/** A record by its kind and id. */
export function ref(type: string, record: { readonly id: string }): RecordRef {
  return { type, id: record.id }
}

const NOTHING = [null] as const

/** One contradiction, or null where everything is as it must be. */
export function unless(
  isTrue: boolean,
  records: readonly RecordRef[],
  facts: Readonly<Record<string, string>> = {},
): readonly (Contradiction | null)[] {
  return isTrue ? NOTHING : [{ records, facts }]
}

/** What is found in each of many records. */
export function* inEach<R>(
  records: readonly R[],
  find: (record: R) => readonly (Contradiction | null)[],
): Generator<Contradiction | null> {
  for (const record of records) yield* find(record)
}
