import type { AppView } from '../api/app-records.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { Settle } from '../platform/backend.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { nextDueAt } from '../policies/due-events.ts'
import { settleDue } from '../policies/settle-due.ts'

export { advanceTime } from '../commands/advance-time.ts'

/** When the next thing of these records comes due; null: nothing is coming. Looked up once a view. */
export function nextDue(records: AppView): Instant | null {
  const known = soonest.get(records)
  if (known !== undefined) return known
  const at = nextDueAt(records)
  soonest.set(records, at)
  return at
}

const soonest = new WeakMap<AppView, Instant | null>()

/** Lets happen what is due before a command decides, in the same commit. */
export const settle: Settle = (records, now) => {
  const at = nextDue(records)
  if (at === null || at > now) return null
  const { view } = settleDue(records, now)
  const images = deletedImages(view.changes)
  return {
    view,
    with: (decision) => {
      view.apply(decision.changes)
      return {
        ...decision,
        changes: view.changes,
        files: [...images, ...(decision.files ?? [])],
      }
    },
  }
}
