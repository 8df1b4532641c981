import type { AppRecords } from '../api/app-records.ts'
import { checkIntegrity } from '../domain/integrity/index.ts'
import type { Store } from '../platform/local/storage/store.ts'
import { timelineCodes, withoutWords } from './timeline-codes.ts'

/**
 * A store that ends a test with the command after which the records contradict each other, or which told an event that
 * has no words. A test that makes a contradiction on purpose commits to the store itself.
 */
export function checkedStore(store: Store<AppRecords>): Store<AppRecords> {
  const commit: Store<AppRecords>['commit'] = async (decide, once) => {
    const before = store.read()
    const result = await store.commit(decide, once)
    if (store.read() !== before) expectAgreement(store)
    return result
  }
  return { ...store, commit }
}

/** Throws what contradicts, or tells of an event that has no words. */
export function expectAgreement(store: Pick<Store<AppRecords>, 'read'>): void {
  const [untold] = withoutWords(timelineCodes(store.read()))
  if (untold !== undefined) throw new Error(`The event ${untold} has no sentence in a timeline`)
  const [finding, ...others] = checkIntegrity(store.read())
  if (!finding) return
  const { code, records, facts } = finding
  const where = records.map(({ type, id }) => `${type}:${id}`).join(', ')
  throw new Error(
    `${code} in ${where} ${JSON.stringify(facts)}${others.length > 0 ? `, and ${others.length} more` : ''}`,
  )
}
