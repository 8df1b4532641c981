import type { AppView } from '../api/app-records.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { DueEvent } from './due-events.ts'
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
    log.push({ at: event.at, what: event.what, subject: event.subject })
  }
  return { view, log }
}
