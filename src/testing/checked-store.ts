import type { AppRecords } from '../api/app-records.ts'
import { checkIntegrity } from '../domain/integrity/index.ts'
import type { Store } from '../platform/local/storage/store.ts'
import { dueEvents, nextDueAt } from '../policies/due-events.ts'
import { strayMove } from './order-moves.ts'
import { timelineCodes, withoutWords } from './timeline-codes.ts'

/**
 * A store that ends a test with the command after which the records contradict each other, or which told an event that
 * has no words, or which moved an order otherwise than its table says. A test that makes a contradiction on purpose commits to the store itself.
 */
export function checkedStore(store: Store<AppRecords>): Store<AppRecords> {
  const commit: Store<AppRecords>['commit'] = async (decide, once) => {
    const before = store.read()
    const since = store.highWater()
    const result = await store.commit(decide, once)
    if (store.read() === before) return result
    expectAgreement(store)
    // What is taken back is what it was, however it came about.
    const stray = store.highWater() < since ? null : strayMove(before, store.read())
    if (stray !== null) throw new Error(stray)
    return result
  }
  return { ...store, commit }
}

/** Throws what contradicts, or is not due when it is said to be, or tells of an event that has no words. */
export function expectAgreement(store: Pick<Store<AppRecords>, 'read'>): void {
  const [untold] = withoutWords(timelineCodes(store.read()))
  if (untold !== undefined) throw new Error(`The event ${untold} has no sentence in a timeline`)
  const soonest = dueEvents(store.read())[0]?.at ?? null
  if (nextDueAt(store.read()) !== soonest) throw new Error(`What is due next is due at ${soonest}`)
  const [finding, ...others] = checkIntegrity(store.read())
  if (!finding) return
  const { code, records, facts } = finding
  const where = records.map(({ type, id }) => `${type}:${id}`).join(', ')
  throw new Error(
    `${code} in ${where} ${JSON.stringify(facts)}${others.length > 0 ? `, and ${others.length} more` : ''}`,
  )
}
