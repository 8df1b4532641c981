import type { Result } from '../domain/shared/result.ts'
import type { Command } from './command.ts'
import type { StoreRefusal } from './ports.ts'
import type { Query, RecordType, SealedQuery } from './query.ts'

/**
 * Why the seam itself refuses; but for `no-answer` nothing was changed.
 *
 * - `no-answer`: it was asked and did not answer; whether it took effect shows when it is asked again under its key
 * - `out-of-reach`: a part of what does it could not be had, as without a network
 * - `malformed`: the input is not of the form that the command or query takes
 */
export type SeamRefusal = 'no-answer' | 'out-of-reach' | 'malformed' | StoreRefusal

/** Which records have changed, by kind; `all`: another dataset may be in the place of the old one. */
export type Changed = 'all' | ReadonlyMap<RecordType, ReadonlySet<string>>

/** All that a screen may ask of the business, wherever that is. */
export interface Backend {
  /**
   * Does a command. The same key gives the first answer and changes nothing more, whoever asks again: a second
   * press, another tab, a page that was loaded anew. Without a key every call is one of its own. A refusal is not
   * kept: what was refused may be asked for again under its key.
   */
  run<Input, Answer, Refusal extends string, Prepared>(
    command: Command<Input, Answer, Refusal, Prepared>,
    input: NoInfer<Input>,
    key?: string,
  ): Promise<Result<Answer, Refusal | SeamRefusal>>
  /** Answers a question with what is committed by now. Throws where the input is malformed. */
  fetch<Input, Shown>(query: Query<Input, Shown>, input: Input): Promise<Shown>
  /** The same for what is sealed. */
  open<Input, Found, Shown>(query: SealedQuery<Input, Found, Shown>, input: Input): Promise<Shown>
  /** The same at once, where the records are at hand; absent where they are not. */
  readonly peek?: <Input, Shown>(query: Query<Input, Shown>, input: Input) => Shown
  /** Reads in pieces, while the page is idle, what the answer is worked out of, so that `peek` does not have to; with `peek` only. */
  readonly readAhead?: <Input, Shown>(query: Query<Input, Shown>, input: Input) => Promise<void>
  /** Calls back after every commit, own or another tab's, with what it changed. */
  subscribe(listener: (changed: Changed) => void): () => void
}
