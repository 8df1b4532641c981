import type { AppRecords, AppView } from '../api/app-records.ts'
import type { Decision } from '../api/ports.ts'
import { daysBetween } from '../domain/shared/civil-date.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { budgetAlerts, hasBudgets, touchesBudgets } from './budget-alerts.ts'
import { deletedImages } from './deleted-images.ts'
import { type DueEvent, isQuiet, nextDueAt } from './due-events.ts'
import { DueQueue } from './due-queue.ts'
import { StagedRecords } from './staged-records.ts'

/** What happened by itself, for the log of time. */
export type Happened = Pick<DueEvent, 'at' | 'what' | 'subject'> & {
  /** Days until the expiry of the product it happened to; absent where that says nothing. */
  readonly daysBefore?: number
}

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
    const daysBefore = daysBeforeExpiry(view, event)
    const changes = event.happen(view, event.at)
    view.apply(changes)
    queue.follow(view, changes)
    if (!isQuiet(event, changes)) {
      const { at, what, subject } = event
      log.push({ at, what, subject, ...(daysBefore > 0 && { daysBefore }) })
    }
  }
  if (touchesBudgets(view, view.changes)) view.apply(budgetAlerts(view, now))
  return { view, log }
}

/** How many days before its expiry something happens to a product; 0 for what happens to no product, or later. */
function daysBeforeExpiry(records: AppView, { at, subject }: DueEvent): number {
  const expiresOn = records.get('subscription', subject)?.expiresOn
  return expiresOn ? Math.max(0, daysBetween(civilDateOf(at), expiresOn)) : 0
}

/**
 * Lets happen what is due before a command decides: the records after it, and the command's decision on top, as one
 * commit; what it then says of a budget comes along (FCT-03). Null: nothing is due, and there is no budget.
 */
export function settleFirst(records: AppView, now: Instant) {
  const at = nextDueAt(records)
  const isDue = at !== null && at <= now
  if (!isDue && !hasBudgets(records)) return null
  const { view, log } = isDue
    ? settleDue(records, now)
    : { view: new StagedRecords(records), log: [] }
  const images = deletedImages(view.changes)
  return {
    view,
    with: <T>(decision: Decision<AppRecords, T>): Decision<AppRecords, T> => {
      view.apply(decision.changes)
      if (touchesBudgets(view, decision.changes)) view.apply(budgetAlerts(view, now))
      const files = [...images, ...(decision.files ?? [])]
      return { ...decision, changes: view.changes, files, happened: log }
    },
  }
}
