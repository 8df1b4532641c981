import { approve } from '../domain/applications/index.ts'
import { closeOrder } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { AppChange, AppView } from './app-records.ts'

/** Something that happens by itself when its time has come. */
export type DueEvent = {
  readonly at: Instant
  /** What happens, a code with a sentence in both languages. */
  readonly what: 'review-passed' | 'order-expired'
  /** The number of the record it happens to. */
  readonly subject: string
  readonly changes: readonly AppChange[]
}

type DueSource = (records: AppView) => DueEvent[]

/** Automatic reviews whose expected time comes (APP-03). */
const reviews: DueSource = (records) =>
  records.list('application').flatMap((application) => {
    if (application.state !== 'in-review') return []
    const at = application.submission.dueAt
    const approved = approve(application, at)
    if (!approved.ok) return []
    const changes: AppChange[] = [{ type: 'application', put: approved.value }]
    return [{ at, what: 'review-passed', subject: application.id, changes }]
  })

/** Orders that waited too long for their payment (ORD-05). */
const unpaidOrders: DueSource = (records) =>
  records.list('order').flatMap((order) => {
    if (order.state !== 'unpaid') return []
    const at = order.closesAt
    const changes: AppChange[] = [{ type: 'order', put: closeOrder(order, 'expired', at) }]
    return [{ at, what: 'order-expired', subject: order.id, changes }]
  })

const SOURCES: readonly DueSource[] = [reviews, unpaidOrders]

/** Everything that will happen by itself as the records stand, soonest first. */
export function dueEvents(records: AppView): readonly DueEvent[] {
  return SOURCES.flatMap((source) => source(records)).sort(
    (a, b) => a.at - b.at || (a.subject < b.subject ? -1 : 1),
  )
}

/** When something happens next, or null when nothing is waiting. */
export function nextDueAt(records: AppView): Instant | null {
  return dueEvents(records)[0]?.at ?? null
}
