import type { AppView } from '../api/app-records.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'

/** Whether nothing was ever kept here but how the demonstration is set. */
export function isEmptyWorld(records: AppView): boolean {
  const kinds = RECORD_TYPES.filter((type) => type !== 'demo-clock' && type !== 'demo-settings')
  return kinds.every((type) => records.list(type).length === 0) && records.lost.length === 0
}
