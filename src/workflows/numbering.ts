import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { FIRST_NUMBERS, nextNumber } from '../domain/shared/numbers.ts'
import type { AppChange, AppView } from './app-records.ts'

/** The next number of a kind, with the change that makes sure it is not given again. */
export function takeNumber(
  records: AppView,
  kind: Parameters<typeof nextNumber>[1],
  at: Instant,
): { id: string; taken: AppChange } {
  const numbers = records.get('numbers', 'main') ?? FIRST_NUMBERS
  const next = nextNumber(numbers, kind, civilDateOf(at))
  return { id: next.id, taken: { type: 'numbers', put: next.numbers } }
}
