import type * as z from 'zod/mini'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { AppRecords, AppView } from './app-records.ts'
import type { EncryptedFileStore, Vault } from './ports.ts'

/** The kinds of records. */
export type RecordType = keyof AppRecords & string

/** What a view depends on besides the records and its input. */
export type Moment = { readonly now: Instant; readonly today: CivilDate }

/** What can be asked, as a value. A view is pure: the same records, input and day give the same. */
export type Query<Input, Shown> = {
  /** The file's name, or that of the question where a file answers several of one kind. */
  readonly name: string
  readonly input: z.ZodMiniType<Input>
  /** The kinds of records that it reads: it is asked again when one of them has changed. */
  readonly reads: readonly RecordType[]
  /** Whether the answer depends on the day it is asked. */
  readonly readsDay?: boolean
  readonly view: (records: AppView, input: Input, moment: Moment) => Shown
}

/** Makes a query; its types are written out by whoever makes it. */
export function query<Input, Shown>(made: Query<Input, Shown>): Query<Input, Shown> {
  return made
}

/** What opens sealed texts and files for the one who may see them. */
export type Opener = { readonly vault: Vault; readonly files: EncryptedFileStore }

/** A query whose answer has to be unsealed: it is never at hand at once. */
export type SealedQuery<Input, Found, Shown> = Query<Input, Found> & {
  readonly open: (found: Found, opener: Opener) => Promise<Shown>
}

/** Makes a query that unseals what its view has found. */
export function sealedQuery<Input, Found, Shown>(
  made: SealedQuery<Input, Found, Shown>,
): SealedQuery<Input, Found, Shown> {
  return made
}
