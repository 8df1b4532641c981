import type { AppRecords, AppView } from '../api/app-records.ts'
import type { Command, Context } from '../api/command.ts'
import type { Decision, JournalStep, StoreRefusal } from '../api/ports.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import { randomOf } from './journal/random-of.ts'
import { oldestRead } from './make-room.ts'

/**
 * Lets happen what is due: the records after it, and what it wants written. Null: nothing is due. Every command
 * decides on what is true by then, also where the calendar has not come round to it.
 */
export type Settle = (
  records: AppView,
  now: number,
) => {
  readonly view: AppView
  /** Everything that is due, and then what the command decides on top. */
  readonly with: <T>(decision: Decision<AppRecords, T>) => Decision<AppRecords, T>
} | null

/** All that a decision depends on besides the records and the command. */
export type Given<Prepared> = Pick<JournalStep, 'key' | 'now' | 'seed'> & {
  readonly prepared: Prepared
  /** What lets happen what is due; null where nothing shall. */
  readonly settle: Settle | null
  /** How much of the read messages gives way. */
  readonly share: number
}

export type Decided<Answer, Refusal extends string> = Result<
  { readonly decision: Decision<AppRecords, Answer>; readonly isSettled: boolean },
  Refusal | StoreRefusal
>

/**
 * Decides on the records as they are once everything that is due has happened; both are one commit. Pure: the same
 * records and the same that is given decide the same, whether for the first time or from the journal.
 */
export function decide<Answer, Refusal extends string, Prepared>(
  command: Pick<Command<never, Answer, Refusal, Prepared>, 'decide'>,
  records: AppView,
  { prepared, settle, share, key, now, seed }: Given<Prepared>,
): Decided<Answer, Refusal> {
  const context: Context = { now, key, random: randomOf(seed) }
  const settled = settle?.(records, now) ?? null
  const decided = command.decide(settled?.view ?? records, prepared, context)
  if (!decided.ok) return decided
  const { changes, files = [] } = decided.value
  // What changes nothing is no commit; the calendar comes round to what is due by itself.
  if (settled !== null && (changes.length > 0 || files.length > 0)) {
    return ok({ decision: settled.with(decided.value), isSettled: true })
  }
  const decision =
    share > 0
      ? { ...decided.value, changes: [...changes, ...oldestRead(records, share)] }
      : decided.value
  return ok({ decision, isSettled: false })
}
