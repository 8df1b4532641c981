import type * as z from 'zod/mini'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { Result } from '../domain/shared/result.ts'
import type { AppRecords, AppView } from './app-records.ts'
import type {
  Decision,
  EncryptedFileStore,
  PictureReader,
  Random,
  StoreRefusal,
  Vault,
} from './ports.ts'

/** What `prepare` may look at besides its input. */
export type Outside = {
  readonly vault: Vault
  readonly files: EncryptedFileStore
  readonly pictures: PictureReader
  /** The records as they were when the command was given; the decision sees them as they are by then. */
  readonly records: AppView
  /** The civil date in Asia/Shanghai by then. */
  readonly today: CivilDate
}

/** All that a decision depends on besides the records and its input. */
export type Context = {
  readonly now: Instant
  readonly random: Random
  /** The key of the call: what is made under it is made once. */
  readonly key: string
}

/**
 * What can be done, as a value. `Input` is what a screen hands over; `Answer` and `Refusal` what comes of it.
 * A command without `prepare` decides on its input as it was read.
 */
export type Command<Input, Answer, Refusal extends string = never, Prepared = Input> = {
  /** The file's name. */
  readonly name: string
  /** Reads what was handed over: what does not fit is refused as `malformed`. */
  readonly input: z.ZodMiniType<Input>
  /** Looks outside, before the lock of all tabs is taken: seals, reads pictures, makes files. */
  readonly prepare?: (input: Input, outside: Outside) => Promise<Result<Prepared, Refusal>>
  /** Pure and synchronous; may be asked again where another tab was faster. */
  readonly decide: (
    records: AppView,
    input: Prepared,
    context: Context,
  ) => Result<Decision<AppRecords, Answer>, Refusal | StoreRefusal>
  /** It rests on more than its input and the records, so that the journal cannot do it again: it goes on from what it left. */
  readonly cannotBePlayed?: true
  /** Which draft it saves: saves of one that follow each other are one line of the journal. */
  readonly savesDraft?: (input: Prepared) => string
  /** The calendar cannot do without it: it is worked out before the lock is taken, and read messages give way to it. */
  readonly isCalendar?: boolean
}

/** Makes a command; its types are written out by whoever makes it. */
export function command<Input, Answer, Refusal extends string = never>(
  made: Command<Input, Answer, Refusal>,
): Command<Input, Answer, Refusal> {
  return made
}

/** Makes a command that looks outside first; `Prepared` is what its decision is handed. */
export function preparedCommand<Input, Answer, Refusal extends string, Prepared>(
  made: Command<Input, Answer, Refusal, Prepared> & {
    readonly prepare: NonNullable<Command<Input, Answer, Refusal, Prepared>['prepare']>
  },
): Command<Input, Answer, Refusal, Prepared> {
  return made
}
