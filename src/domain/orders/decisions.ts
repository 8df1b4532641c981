import type { AgreedQuote } from '../applications/index.ts'
import type { ProductLineId } from '../catalogue/index.ts'
import { DAY_MILLISECONDS, type Instant } from '../shared/instant.ts'
import { ZERO_YUAN } from '../shared/money.ts'
import type { Wording } from '../shared/wording.ts'
import type { Basis } from './basis.ts'
import type { Order, OrderIn, Payment } from './order.ts'
import { KIND_OF, type Purchase } from './purchase.ts'

/** An order waits 24 hours in 待支付, or 7 days where a bank transfer was chosen (ORD-05). */
export const UNPAID_ORDER_LASTS = DAY_MILLISECONDS
export const BANK_ORDER_LASTS = 7 * DAY_MILLISECONDS

/** What an order is made of: what it buys, its name, its price as of today and what that rests on (PRC-14). */
export type OrderDraft = {
  readonly line: ProductLineId
  readonly title: Wording
  readonly purchase: Purchase
  readonly quote: AgreedQuote
  readonly basis: Basis
}

/** A new order at the price agreed (PRC-14, ORD-01). */
export function openOrder(
  { id, key }: Pick<Order, 'id' | 'key'>,
  draft: OrderDraft,
  at: Instant,
): OrderIn<'unpaid'> {
  return {
    ...{ id, key, ...draft },
    kind: KIND_OF[draft.purchase.what],
    state: 'unpaid',
    createdAt: at,
    closesAt: at + UNPAID_ORDER_LASTS,
    confirmed: false,
    awaited: [],
    declined: null,
    timeline: [{ at, by: 'customer', what: 'ordered' }],
  }
}

/** A second 「去支付」 for the same product opens the unpaid order, updated to what is wished now (ORD-01). */
export function updateOrder(
  order: OrderIn<'unpaid'>,
  draft: OrderDraft,
  at: Instant,
): OrderIn<'unpaid'> {
  const timeline = [...order.timeline, { at, by: 'customer' as const, what: 'order-updated' }]
  return { ...order, ...draft, confirmed: false, timeline }
}

/** 「按新价格支付」: the customer confirmed a price that changed; it holds until the order closes (PRC-14). */
export function confirmPrice(
  order: OrderIn<'unpaid'>,
  draft: OrderDraft,
  at: Instant,
): OrderIn<'unpaid'> {
  const timeline = [...order.timeline, { at, by: 'customer' as const, what: 'price-confirmed' }]
  return { ...order, ...draft, confirmed: true, timeline }
}

/** What it buys changed since its price was confirmed: it waits at the price of today (ORD-11). */
export function repriced(
  order: OrderIn<'unpaid'>,
  draft: OrderDraft,
  at: Instant,
): OrderIn<'unpaid'> {
  const timeline = [...order.timeline, { at, by: 'system' as const, what: 'repriced' }]
  return { ...order, ...draft, confirmed: false, timeline }
}

/**
 * 已支付, with the products it opened or changed. A QR code of a paid order cannot be paid any more; a
 * transfer that is on its way still comes.
 */
export function markOrderPaid(
  order: OrderIn<'unpaid' | 'confirming'>,
  payment: Payment,
  productIds: readonly string[],
): OrderIn<'paid'> {
  return {
    ...identityOf(order),
    state: 'paid',
    payment,
    productIds: [...productIds],
    refunded: ZERO_YUAN,
    awaited: order.awaited.filter(({ key, method }) => key !== payment.key && method === 'bank'),
    timeline: [...order.timeline, { at: payment.at, by: 'bank', what: 'paid' }],
  }
}

/** 已关闭, for one of the reasons there are. */
export function closeOrder(
  order: OrderIn<'unpaid' | 'confirming'>,
  because: OrderIn<'closed'>['because'],
  at: Instant,
): OrderIn<'closed'> {
  const by = because === 'cancelled' ? 'customer' : 'system'
  return {
    ...identityOf(order),
    state: 'closed',
    closedAt: at,
    because,
    awaited: order.awaited,
    timeline: [...order.timeline, { at, by, what: `order-${because}` }],
  }
}

/** Money that came and could not pay its order is no longer awaited: it goes to the balance (ORD-05). */
export function forgetAwaited<O extends Order>(order: O, key: string, at: Instant): O {
  return {
    ...order,
    awaited: order.awaited.filter((payment) => payment.key !== key),
    timeline: [...order.timeline, { at, by: 'bank', what: 'late-payment' }],
  }
}

function identityOf({ id, key, kind, line, title, purchase, quote, createdAt }: Order) {
  return { id, key, kind, line, title, purchase, quote, createdAt }
}
