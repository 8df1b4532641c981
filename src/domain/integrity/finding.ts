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
  readonly find: (world: World) => Iterable<Contradiction>
}

/** A record by its kind and id. */
export function ref(type: string, record: { readonly id: string }): RecordRef {
  return { type, id: record.id }
}

/** One contradiction, or none where everything is as it must be. */
export function unless(
  isTrue: boolean,
  records: readonly RecordRef[],
  facts: Readonly<Record<string, string>> = {},
): readonly Contradiction[] {
  return isTrue ? [] : [{ records, facts }]
}
