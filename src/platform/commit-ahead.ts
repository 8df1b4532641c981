import type { AppRecords, AppStore, AppView } from '../api/app-records.ts'
import type { Decision, Once, StoreRefusal } from '../api/ports.ts'
import { ok, type Result } from '../domain/shared/result.ts'

/** So often the work is done anew because another tab was faster, before it is done under the lock. */
const MOST_TRIES = 3

type Outcome<T> = { readonly isWritten: true; readonly value: T } | { readonly isWritten: false }

/**
 * A commit whose decision takes long: it is worked out on what this tab shows before the lock of all tabs is
 * taken, so that these can go on meanwhile, and written where nothing has changed since.
 */
export async function commitAhead<T, E extends string>(
  store: AppStore,
  decide: (records: AppView) => Result<Decision<AppRecords, T>, E>,
  once?: Once,
): Promise<Result<T, E | StoreRefusal>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const basis = store.read()
    const decided = written(decide(basis))
    const outcome = await store.commit<Outcome<T>, E>(
      (records) => (records === basis ? decided : ok({ changes: [], value: { isWritten: false } })),
      once,
    )
    if (!outcome.ok) return outcome
    if (outcome.value.isWritten) return ok(outcome.value.value)
  }
  const outcome = await store.commit((records) => written(decide(records)), once)
  return outcome.ok ? ok(outcome.value.value) : outcome
}

/** The same decision, its value marked as the answer of a call that was carried out. */
function written<T, E extends string>(
  decided: Result<Decision<AppRecords, T>, E>,
): Result<Decision<AppRecords, Extract<Outcome<T>, { isWritten: true }>>, E> {
  if (!decided.ok) return decided
  return ok({ ...decided.value, value: { isWritten: true, value: decided.value.value } })
}
