import type { WorldRecords } from '../../domain/integrity/index.ts'

/** The names of all members that a record can have, at any depth; those of free keys are not among them. */
type NamesIn<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? NamesIn<Item>
    : T extends object
      ? { [K in keyof T & string]: (string extends K ? never : K) | NamesIn<T[K]> }[keyof T &
          string]
      : never

/** Every name that a member of a record has. */
export type MemberName = NamesIn<WorldRecords[keyof WorldRecords]>
