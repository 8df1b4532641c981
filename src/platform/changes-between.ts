import type { AppView } from '../api/app-records.ts'
import type { Changed } from '../api/backend.ts'
import type { RecordType } from '../api/query.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'

/** Which records differ between two views. No record is read for that where the views can tell by their texts. */
export function changesBetween(before: AppView, after: AppView): Changed {
  if (before === after) return new Map()
  if (before.lost !== after.lost) return 'all'
  const changed = new Map<RecordType, ReadonlySet<string>>()
  for (const type of RECORD_TYPES) {
    const ids = after.idsThatDiffer?.(type, before) ?? idsThatDiffer(before, after, type)
    if (ids.size > 0) changed.set(type, ids)
  }
  return changed
}

function idsThatDiffer(before: AppView, after: AppView, type: RecordType): ReadonlySet<string> {
  const old = before.list(type)
  const now = after.list(type)
  const ids = new Set<string>()
  if (old === now) return ids
  for (const record of now) if (before.get(type, record.id) !== record) ids.add(record.id)
  if (now.length - ids.size < old.length) {
    for (const record of old) if (after.get(type, record.id) === undefined) ids.add(record.id)
  }
  return ids
}
