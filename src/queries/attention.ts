import * as z from 'zod/mini'
import type { AppView } from '../api/app-records.ts'
import { query } from '../api/query.ts'
import type { Application, ApplicationIn } from '../domain/applications/index.ts'
import type { Message } from '../domain/notifications/index.ts'
import { isOpen, MOST_TOGETHER, type Order, type OrderIn, renews } from '../domain/orders/index.ts'
import { type CivilDate, daysBetween } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { compareNumbered } from '../domain/shared/moment-order.ts'
import type { Wording } from '../domain/shared/wording.ts'
import {
  type Answering,
  hasNothingToAnswerWith,
  type Subscription,
  statusOf,
} from '../domain/subscriptions/index.ts'

export type WaitingApplication = ApplicationIn<'returned' | 'awaiting-payment' | 'pre-approved'>

/** The order for it that waits to be paid: no second one has to be placed; null: none. */
type Waits = { readonly order: OrderIn<'unpaid'> | null }

/**
 * One thing that waits for the customer: an order to pay, an application to go on with, a product that ends or has
 * stopped, a robot that answers nobody, or the decision about a refund, whose message was not opened yet.
 */
export type Attention =
  | { readonly kind: 'order'; readonly order: OrderIn<'unpaid'> }
  | { readonly kind: 'application'; readonly application: WaitingApplication }
  | (Waits & {
      readonly kind: 'product'
      readonly product: Subscription
      readonly status: 'expiring' | 'expired'
      readonly daysLeft: number
    })
  | (Waits & { readonly kind: 'silent'; readonly product: Answering })
  | {
      readonly kind: 'refund'
      readonly messageId: string
      readonly orderId: string
      readonly title: Wording
      readonly state: 'granted' | 'refused'
      /** As it is told: 「¥2,897.00」. */
      readonly amount: string
      /** Why it was refused; empty where it was granted. */
      readonly reason: string
    }

/** The first of what waits, and how much waits in all. */
export type AttentionShown = {
  readonly items: readonly Attention[]
  readonly total: number
  /** The unpaid orders that one payment can pay together, the most urgent first (BIL-01). */
  readonly payable: readonly string[]
  /** Several products that end soon and can be renewed together, by their ids; else none (RNW-02). */
  readonly together: readonly string[]
}

/** 「一起续费」 is offered for what ends within so many days. */
const TOGETHER_WITHIN_DAYS = 60

/** 「需要您处理」, at most so many, the most urgent first (ORD-05, APP-04, LIF-04, PRD-07, REF-12). */
export const attention = query<{ readonly most: number }, AttentionShown>({
  name: 'attention',
  input: z.object({ most: z.int().check(z.minimum(1)) }),
  reads: ['application', 'subscription', 'order', 'message'],
  readsDay: true,
  view: (records, { most }, { today }) => {
    const all = attentionOf(records, today)
    const payable = [...new Set(all.flatMap((item) => ('order' in item && item.order?.id) || []))]
    return {
      items: all.slice(0, most),
      total: all.length,
      payable: payable.slice(0, MOST_TOGETHER),
      together: togetherIn(records, today),
    }
  },
})

/** What ends within 60 days or has stopped, is renewed by hand and by no order that waits; robots with their online product. */
function togetherIn(records: AppView, today: CivilDate): readonly string[] {
  const products = records.list('subscription')
  const open = records.list('order').filter(isOpen)
  const ids = products
    .filter((product) => {
      const { status, daysLeft } = statusOf(product, today)
      const isSoon = status === 'active' || status === 'expiring'
      const isInTime = isSoon ? (daysLeft ?? 0) <= TOGETHER_WITHIN_DAYS : status === 'expired'
      return isInTime && product.line !== 'pv' && product.renewal.mode === 'manual'
    })
    .filter((product) => !endsWithItsOnline(product, products))
    .filter(({ id }) => open.every(({ purchase }) => !renews(purchase, id)))
    .map(({ id }) => id)
  return ids.length > 1 ? ids : []
}

function attentionOf(records: AppView, today: CivilDate): readonly Attention[] {
  const open = records.list('order').filter(isOpen)
  const items = [
    ...productsOf(records.list('subscription'), open, today),
    ...applicationsOf(records.list('application'), open),
    ...refundsOf(records),
  ]
  const told = new Set(items.flatMap((item) => ('order' in item && item.order?.id) || []))
  const orders = open
    .filter((order) => order.state === 'unpaid')
    .filter(({ id }) => !told.has(id))
    .sort((a, b) => a.closesAt - b.closesAt)
    .map((order): Attention => ({ kind: 'order', order }))
  return [...orders, ...items]
    .map((item) => ({ item, urgency: urgencyOf(item, today) }))
    .sort(
      ({ item, urgency: a }, { item: other, urgency: b }) =>
        a[0] - b[0] || a[1] - b[1] || compareNumbered(subjectOf(item), subjectOf(other)),
    )
    .map(({ item }) => item)
}

/** The number of what it is about: of equally urgent things the one that was there first comes first. */
function subjectOf(item: Attention): string {
  switch (item.kind) {
    case 'order':
      return item.order.id
    case 'application':
      return item.application.id
    case 'product':
    case 'silent':
      return item.product.id
    case 'refund':
      return item.messageId
  }
}

/** An application whose order waits is told by the order. */
function applicationsOf(
  applications: readonly Application[],
  open: readonly Order[],
): readonly Attention[] {
  const ordered = new Set(
    open.flatMap(({ purchase }) => (purchase.what === 'application' ? purchase.applicationId : [])),
  )
  return applications
    .filter((application) => isWaiting(application))
    .filter(({ id }) => !ordered.has(id))
    .map((application) => ({ kind: 'application', application }))
}

function isWaiting(application: Application): application is WaitingApplication {
  return ['returned', 'awaiting-payment', 'pre-approved'].includes(application.state)
}

function productsOf(
  products: readonly Subscription[],
  open: readonly Order[],
  today: CivilDate,
): readonly Attention[] {
  return products
    .filter((product) => !endsWithItsOnline(product, products))
    .flatMap((product): readonly Attention[] => {
      const { status, daysLeft } = statusOf(product, today)
      if (status !== 'expiring' && status !== 'expired') return []
      // A PV pack that has expired cannot be renewed: nothing waits for the customer.
      if (daysLeft === null || isMuted(product, status, daysLeft)) return []
      return waitsFor(open, 'renewal', product.id, (order) => [
        { kind: 'product', product, status, daysLeft, order },
      ])
    })
    .concat(
      products
        .filter((product) => hasNothingToAnswerWith(product, today))
        .flatMap((product) =>
          waitsFor(open, 'sessions', product.id, (order) => [{ kind: 'silent', product, order }]),
        ),
    )
}

/** What is to end is told of in its last week, and on the last day on which it can be renewed (RNW-04). */
function isMuted({ renewal }: Subscription, status: 'expiring' | 'expired', daysLeft: number) {
  return renewal.mode === 'lapse' && daysLeft > (status === 'expiring' ? 7 : 0)
}

/** A robot that ends with its online product is renewed along with it: one line tells of both (LIF-05). */
function endsWithItsOnline(product: Subscription, products: readonly Subscription[]): boolean {
  if (product.line !== 'robot') return false
  const online = products.find(({ id }) => id === product.productId)
  return online?.expiresOn === product.expiresOn
}

/** What the customer can do about a product; nothing while the bank confirms what was done about it. */
function waitsFor(
  open: readonly Order[],
  what: 'renewal' | 'sessions',
  productId: string,
  tell: (order: OrderIn<'unpaid'> | null) => readonly Attention[],
): readonly Attention[] {
  const order = open.findLast(({ purchase }) =>
    what === 'renewal'
      ? renews(purchase, productId)
      : purchase.what === what && purchase.productId === productId,
  )
  if (order?.state === 'confirming') return []
  return tell(order?.state === 'unpaid' ? order : null)
}

/** What was decided about a refund, until the message of it was opened (REF-12, MSG-01). */
function refundsOf(records: AppView): readonly Attention[] {
  return records.list('message').flatMap((message): readonly Attention[] => {
    if (message.readAt !== null) return []
    const state = decidedBy(message)
    const order = state && records.get('order', message.about?.id ?? '')
    if (!state || !order) return []
    const { amount = '', reason = '' } = message.facts
    const { id: orderId, title } = order
    return [{ kind: 'refund', messageId: message.id, orderId, title, state, amount, reason }]
  })
}

function decidedBy({ kind }: Message): 'granted' | 'refused' | null {
  if (kind === 'refund-granted') return 'granted'
  return kind === 'refund-refused' ? 'refused' : null
}

/** What is lost by tomorrow comes first, then what stands still, what was returned, what ends, what can go on, what is news. */
const BY_TOMORROW = 0
const STANDS_STILL = 1
const RETURNED = 2
const ENDS = 3
const CAN_GO_ON = 4
const IS_NEWS = 5

/** How urgent it is, the least first: by what it is, then by days, or by how new it is. */
function urgencyOf(item: Attention, today: CivilDate): readonly [number, number] {
  const itself = urgencyOfItself(item)
  const order = 'order' in item ? item.order : null
  if (!order) return itself
  const ofOrder = byDays(daysBetween(today, civilDateOf(order.closesAt)))
  return ofOrder[0] < itself[0] ? ofOrder : itself
}

function urgencyOfItself(item: Attention): readonly [number, number] {
  switch (item.kind) {
    case 'order':
      return [Number.POSITIVE_INFINITY, 0]
    case 'silent':
      return [STANDS_STILL, 0]
    case 'product':
      return item.status === 'expired' && item.daysLeft > 1
        ? [STANDS_STILL, item.daysLeft]
        : byDays(item.daysLeft)
    case 'application': {
      const { state, updatedAt } = item.application
      return [state === 'returned' ? RETURNED : CAN_GO_ON, -updatedAt]
    }
    case 'refund':
      return [IS_NEWS, 0]
  }
}

function byDays(days: number): readonly [number, number] {
  return [days <= 1 ? BY_TOMORROW : ENDS, days]
}
