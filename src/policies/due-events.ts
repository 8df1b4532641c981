import type { AppChange, AppView } from '../api/app-records.ts'
import {
  type Application,
  holdsImages,
  IMAGES_KEPT_FOR,
  withoutImages,
} from '../domain/applications/index.ts'
import type { Invoice } from '../domain/billing/index.ts'
import { closeOrder, type Order } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { rememberEach, rememberEachFor } from '../domain/shared/remember.ts'
import {
  type Milestone,
  nextAutoRenewal,
  nextMilestone,
  type Subscription,
} from '../domain/subscriptions/index.ts'
import { applyMilestone } from './apply-milestone.ts'
import { tryAutoRenewal } from './auto-renewal.ts'
import { completeDeployment } from './complete-deployment.ts'
import { shownDemoSettings } from './demo-settings.ts'
import { releaseVouchers } from './held-vouchers.ts'
import { issueAndTell } from './issue-and-tell.ts'
import { receiveMoney } from './receive-money.ts'
import { approveAndTell } from './review-outcome.ts'
import { goingOn, isStandingStill } from './robots-of.ts'
import { shortageAt } from './tell-shortage.ts'

/** What happens by itself, a code with a sentence in both languages. */
export type DueWhat =
  | 'review-passed'
  | 'order-expired'
  | 'payment-settled'
  | 'images-deleted'
  | 'deployed'
  | 'invoice-issued'
  | 'auto-renewal'
  | Milestone['what']

/** Something that happens by itself when its time has come. */
export type DueEvent = {
  readonly at: Instant
  readonly what: DueWhat
  /** The number of the record it happens to. */
  readonly subject: string
  /** What it changes, worked out when it happens: much is due that is still far away. */
  readonly happen: (records: AppView, at: Instant) => readonly AppChange[]
}

/** What a record has coming, from the record alone. */
type Source<R> = (record: R) => readonly DueEvent[]

/** Of most records nothing comes any more: that is known at a glance, and costs nothing. */
const NOTHING: readonly DueEvent[] = []

/** Automatic reviews whose expected time comes (APP-03). */
const review: Source<Application> = (application) => {
  if (application.state !== 'in-review' && application.state !== 'pre-review') return NOTHING
  const { dueAt } = application.submission
  const happen = (_: AppView, at: Instant) => {
    const approved = approveAndTell(application, at)
    return approved.ok ? approved.value : []
  }
  return [{ at: dueAt, what: 'review-passed', subject: application.id, happen }]
}

/** Identity images of applications that ended: gone 30 days later (MAT-10). */
const images: Source<Application> = (application) => {
  const ended = application.state === 'cancelled' || application.state === 'rejected'
  if (!ended || !holdsImages(application)) return NOTHING
  const at = application.updatedAt + IMAGES_KEPT_FOR
  const happen = (): AppChange[] => [{ type: 'application', put: withoutImages(application) }]
  return [{ at, what: 'images-deleted', subject: application.id, happen }]
}

/** Orders that waited too long for their payment (ORD-05), and unanswered payments (ORD-04). */
const payment: Source<Order> = (order) => {
  if (order.state === 'unpaid') {
    const at = order.closesAt
    const happen = (records: AppView): AppChange[] => [
      { type: 'order', put: closeOrder(order, 'expire', at) },
      ...releaseVouchers(records, order.id),
    ]
    return [{ at, what: 'order-expired', subject: order.id, happen }]
  }
  if (order.state !== 'confirming') return NOTHING
  const at = order.settlesAt
  const happen = (records: AppView) => receiveMoney(records, order.attempt.key, at)
  return [{ at, what: 'payment-settled', subject: order.id, happen }]
}

/** Deployments of CDP (ORD-09), 自动续费 (LIF-11), and what the calendar does to a product (LIF-04). */
const life: Source<Subscription> = (product) => {
  const { id: subject } = product
  const events: DueEvent[] = []
  if (product.line === 'cdp' && product.deployment && !product.ended) {
    const at = product.deployment.dueAt
    events.push({
      ...{ at, what: 'deployed', subject },
      happen: (records) => completeDeployment(records, product, at),
    })
  }
  const renewsAt = nextAutoRenewal(product)
  if (renewsAt !== null) {
    events.push({
      ...{ at: renewsAt, what: 'auto-renewal', subject },
      happen: (records) => tryAutoRenewal(records, product, renewsAt),
    })
  }
  const milestone = nextMilestone(product)
  if (milestone) {
    events.push({
      ...{ at: milestone.at, what: milestone.what, subject },
      happen: (records) => applyMilestone(records, product, milestone),
    })
  }
  return events
}

/** Invoices that are issued at 00:00 (INV-02). */
const invoice: Source<Invoice> = (asked) => {
  if (asked.state !== 'issuing') return NOTHING
  const at = asked.issuesAt
  const happen = () => {
    const issued = issueAndTell(asked, { by: 'system', at })
    return issued.ok ? issued.value : []
  }
  return [{ at, what: 'invoice-issued', subject: asked.id, happen }]
}

/** The calendar of a product takes some working out: it is kept for as long as the product stays the same. */
const rememberedLife = rememberEach(life)

/** A record that may have something coming, with its type. */
export type Dated =
  | { readonly type: 'application'; readonly record: Application }
  | { readonly type: 'order'; readonly record: Order }
  | { readonly type: 'subscription'; readonly record: Subscription }
  | { readonly type: 'invoice'; readonly record: Invoice }

/** Since when reviews pass by themselves; null: they do not (APP-03). */
export type Reviewing = Instant | null

/** What one record has coming as the records stand. */
export function dueEventsOf(
  records: AppView,
  dated: Dated,
  reviewing: Reviewing,
): readonly DueEvent[] {
  switch (dated.type) {
    case 'application': {
      const { record } = dated
      const passing = reviewing === null ? NOTHING : notBefore(review(record), reviewing)
      return [...passing, ...images(record)]
    }
    case 'order':
      return payment(dated.record)
    case 'subscription':
      return isStandingStill(records, dated.record) ? NOTHING : rememberedLife(dated.record)
    case 'invoice':
      return invoice(dated.record)
  }
}

/** All records that may have something coming. */
export function datedRecords(records: AppView): readonly Dated[] {
  return [
    ...records.list('subscription').map((record) => ({ type: 'subscription' as const, record })),
    ...records.list('application').map((record) => ({ type: 'application' as const, record })),
    ...records.list('order').map((record) => ({ type: 'order' as const, record })),
    ...records.list('invoice').map((record) => ({ type: 'invoice' as const, record })),
  ]
}

export function reviewingIn(records: AppView): Reviewing {
  const { autoReview, autoReviewSince } = shownDemoSettings(records)
  return autoReview ? autoReviewSince : null
}

/** Everything that will happen by itself as the records stand, in no order. */
function waiting(records: AppView): readonly (readonly DueEvent[])[] {
  const reviewing = reviewingIn(records)
  return datedRecords(records).map((dated) => dueEventsOf(records, dated, reviewing))
}

/** Nothing happens before the moment when it became possible (LIF-12). */
function notBefore(events: readonly DueEvent[], since: Instant): readonly DueEvent[] {
  if (events.every(({ at }) => at >= since)) return events
  return events.map((event) => ({ ...event, at: Math.max(event.at, since) }))
}

/** Everything that will happen by itself as the records stand, soonest first. */
export function dueEvents(records: AppView): readonly DueEvent[] {
  return waiting(records).flat().sort(bySoonest)
}

/** Whether nothing came of it that anybody sees: the balance is enough for what renews by itself (RNW-05). */
export function isQuiet({ what }: Pick<DueEvent, 'what'>, changes: readonly AppChange[]): boolean {
  return what === 'renewals-ahead' && changes.every(({ type }) => type !== 'message')
}

/** When something happens next that is seen, as the records stand; null: nothing is waiting. */
export function nextSeenAt(records: AppView): Instant | null {
  let next = Number.POSITIVE_INFINITY
  for (const events of waiting(records)) {
    for (const { what, at } of events) {
      if (at < next && (what !== 'renewals-ahead' || shortageAt(records, at) !== null)) next = at
    }
  }
  return next === Number.POSITIVE_INFINITY ? null : next
}

/** The soonest of what each kind has coming, worked out once a list: a command changes few kinds, and asks for all. */
const soonest = {
  review: rememberEachFor((all: readonly Application[], since: Instant) =>
    soonestOf(all, (one) => notBefore(review(one), since)),
  ),
  application: rememberEach((all: readonly Application[]) => soonestOf(all, images)),
  order: rememberEach((all: readonly Order[]) => soonestOf(all, payment)),
  subscription: rememberEach((all: readonly Subscription[]) =>
    soonestOf(goingOn(all), rememberedLife),
  ),
  invoice: rememberEach((all: readonly Invoice[]) => soonestOf(all, invoice)),
}

function soonestOf<R>(all: readonly R[], source: Source<R>): Instant {
  let next = Number.POSITIVE_INFINITY
  for (const record of all) for (const { at } of source(record)) next = Math.min(next, at)
  return next
}

/** When something happens by itself next, or null when nothing is waiting (LIF-12). */
export function nextDueAt(records: AppView): Instant | null {
  const reviewing = reviewingIn(records)
  const applications = records.list('application')
  const next = Math.min(
    reviewing === null ? Number.POSITIVE_INFINITY : soonest.review(applications, reviewing),
    soonest.application(applications),
    soonest.order(records.list('order')),
    soonest.subscription(records.list('subscription')),
    soonest.invoice(records.list('invoice')),
  )
  return next === Number.POSITIVE_INFINITY ? null : next
}

/** At the same instant: payments and renewals before the calendar, so that what is renewed is not mourned. */
const RANK: Partial<Record<DueWhat, number>> = { 'payment-settled': -2, 'auto-renewal': -1 }

/** Which of two events happens first. */
export function bySoonest(a: DueEvent, b: DueEvent): number {
  return (
    a.at - b.at ||
    (RANK[a.what] ?? 0) - (RANK[b.what] ?? 0) ||
    (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)
  )
}
