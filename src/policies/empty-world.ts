import type { AppView } from '../api/app-records.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'

/** Whether nothing was ever kept here but how the demonstration is set. */
export function isEmptyWorld(records: AppView): boolean {
  // Whoever has anything has an account.
  if (records.get('account', 'main')) return false
  const kinds = RECORD_TYPES.filter((type) => type !== 'demo-clock' && type !== 'demo-settings')
  return kinds.every((type) => !records.holds(type)) && records.lost.length === 0
}
