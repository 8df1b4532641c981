import { holdsImages, IMAGES_KEPT_FOR, withoutImages } from '../domain/applications/index.ts'
import { closeOrder } from '../domain/orders/index.ts'
import { FIRST_DEMO_SETTINGS } from '../domain/shared/demo-settings.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { AppChange, AppView } from './app-records.ts'
import { completePayment, releaseVouchers } from './complete-payment.ts'
import { approval } from './review-outcome.ts'

/** Something that happens by itself when its time has come. */
export type DueEvent = {
  readonly at: Instant
  /** What happens, a code with a sentence in both languages. */
  readonly what: 'review-passed' | 'order-expired' | 'payment-settled' | 'images-deleted'
  /** The number of the record it happens to. */
  readonly subject: string
  readonly changes: readonly AppChange[]
}

type DueSource = (records: AppView) => DueEvent[]

/** Automatic reviews whose expected time comes, unless the reviewer works by hand (APP-03). */
const reviews: DueSource = (records) => {
  const { autoReview } = records.get('demo-settings', 'main') ?? FIRST_DEMO_SETTINGS
  if (!autoReview) return []
  return records.list('application').flatMap((application) => {
    if (application.state !== 'in-review' && application.state !== 'pre-review') return []
    const at = application.submission.dueAt
    const approved = approval(application, at)
    if (!approved.ok) return []
    return [{ at, what: 'review-passed', subject: application.id, changes: approved.value }]
  })
}

/** Orders that waited too long for their payment (ORD-05). */
const unpaidOrders: DueSource = (records) =>
  records.list('order').flatMap((order) => {
    if (order.state !== 'unpaid') return []
    const at = order.closesAt
    const changes: AppChange[] = [
      { type: 'order', put: closeOrder(order, 'expired', at) },
      ...releaseVouchers(records, order.id),
    ]
    return [{ at, what: 'order-expired', subject: order.id, changes }]
  })

/** Unanswered payments, settled as paid (ORD-04). */
const unansweredPayments: DueSource = (records) =>
  records.list('order').flatMap((order) => {
    if (order.state !== 'confirming') return []
    const at = order.settlesAt
    const completed = completePayment(records, order, { ...order.attempt, at })
    if (!completed.ok) return []
    return [{ at, what: 'payment-settled', subject: order.id, changes: completed.value }]
  })

/** Identity images of applications that ended: gone 30 days later (MAT-10). */
const images: DueSource = (records) =>
  records.list('application').flatMap((application) => {
    const ended = application.state === 'cancelled' || application.state === 'rejected'
    if (!ended || !holdsImages(application)) return []
    const at = application.updatedAt + IMAGES_KEPT_FOR
    const changes: AppChange[] = [{ type: 'application', put: withoutImages(application) }]
    return [{ at, what: 'images-deleted', subject: application.id, changes }]
  })

const SOURCES: readonly DueSource[] = [reviews, unpaidOrders, unansweredPayments, images]

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
