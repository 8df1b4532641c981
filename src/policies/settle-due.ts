import type { AppRecords, AppView } from '../api/app-records.ts'
import type { Decision } from '../api/ports.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { deletedImages } from './deleted-images.ts'
import { type DueEvent, isQuiet, nextDueAt } from './due-events.ts'
import { DueQueue } from './due-queue.ts'
import { StagedRecords } from './staged-records.ts'

/** What happened by itself, for the log of time. */
export type Happened = Pick<DueEvent, 'at' | 'what' | 'subject'>

/**
 * Lets everything happen whose time has come by `now`, in its order and dated to its own instant. Returns the records
 * after it, with what it changes, and what happened. Twice changes nothing more: what has happened is not due any more.
 */
export function settleDue(
  records: AppView,
  now: Instant,
): { readonly view: StagedRecords; readonly log: readonly Happened[] } {
  const view = new StagedRecords(records)
  const queue = new DueQueue(view, now)
  const log: Happened[] = []
  for (let event = queue.next(view); event; event = queue.next(view)) {
    const changes = event.happen(view, event.at)
    view.apply(changes)
    queue.follow(view, changes)
    if (!isQuiet(event, changes))
      log.push({ at: event.at, what: event.what, subject: event.subject })
  }
  return { view, log }
}

/**
 * Lets happen what is due before a command decides: the records after it, and the command's decision on top, as one
 * commit. Null: nothing is due.
 */
export function settleFirst(records: AppView, now: Instant) {
  const at = nextDueAt(records)
  if (at === null || at > now) return null
  const { view } = settleDue(records, now)
  const images = deletedImages(view.changes)
  return {
    view,
    with: <T>(decision: Decision<AppRecords, T>): Decision<AppRecords, T> => {
      view.apply(decision.changes)
      return { ...decision, changes: view.changes, files: [...images, ...(decision.files ?? [])] }
    },
  }
}
