import type { AppRecords } from '../api/app-records.ts'
import { checkIntegrity } from '../domain/integrity/index.ts'
import type { Store } from '../platform/local/storage/store.ts'

/**
 * A store that ends a test with the command after which the records contradict each other. A test that
 * makes a contradiction on purpose commits to the store itself.
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

/** Throws what contradicts. */
export function expectAgreement(store: Pick<Store<AppRecords>, 'read'>): void {
  const [finding, ...others] = checkIntegrity(store.read())
  if (!finding) return
  const { code, records, facts } = finding
  const where = records.map(({ type, id }) => `${type}:${id}`).join(', ')
  throw new Error(
    `${code} in ${where} ${JSON.stringify(facts)}${others.length > 0 ? `, and ${others.length} more` : ''}`,
  )
}
