import type { AgreedQuote } from '../applications/index.ts'
import type { ProductLineId } from '../catalogue/index.ts'
import { DAY_MILLISECONDS, type Instant } from '../shared/instant.ts'
import { ZERO_YUAN } from '../shared/money.ts'
import type { Wording } from '../shared/wording.ts'
import type { Basis } from './basis.ts'
import { NO_BOOKKEEPING } from './bookkeeping.ts'
import { type MovedFrom, moveOrder } from './lifecycle.ts'
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
    bookkeeping: NO_BOOKKEEPING,
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
  const move = {
    command: 'update',
    by: 'customer',
    at,
    what: 'order-updated',
  } as const
  return moveOrder(order, move, { ...order, ...draft, confirmed: false })
}

/** 「按新价格支付」: the customer confirmed a price that changed; it holds until the order closes (PRC-14). */
export function confirmPrice(
  order: OrderIn<'unpaid'>,
  draft: OrderDraft,
  at: Instant,
): OrderIn<'unpaid'> {
  return moveOrder(
    order,
    { command: 'confirm-price', by: 'customer', at, what: 'price-confirmed' },
    { ...order, ...draft, confirmed: true },
  )
}

/** What it buys changed since its price was confirmed: it waits at the price of today (ORD-11). */
export function takeNewPrice(
  order: OrderIn<'unpaid'>,
  draft: OrderDraft,
  at: Instant,
): OrderIn<'unpaid'> {
  const move = { command: 'reprice', by: 'system', at, what: 'repriced' } as const
  return moveOrder(order, move, { ...order, ...draft, confirmed: false })
}

/**
 * 已支付, with the products it opened or changed. A QR code of a paid order cannot be paid any more; a
 * transfer that is on its way still comes.
 */
export function markOrderPaid(
  order: OrderIn<MovedFrom<'pay'>>,
  payment: Payment,
  productIds: readonly string[],
): OrderIn<'paid'> {
  return moveOrder(
    order,
    { command: 'pay', by: 'bank', at: payment.at, what: 'paid' },
    {
      ...identityOf(order),
      payment,
      productIds: [...productIds],
      refunded: ZERO_YUAN,
      awaited: order.awaited.filter(({ key, method }) => key !== payment.key && method === 'bank'),
    },
  )
}

/** What closes an order, and why it is closed then. */
const CLOSINGS = {
  cancel: { by: 'customer', closeReason: 'cancelled', what: 'order-cancelled' },
  expire: { by: 'system', closeReason: 'expired', what: 'order-expired' },
  'end-product': { by: 'system', closeReason: 'product-ended', what: 'order-product-ended' },
  replace: { by: 'system', closeReason: 'auto-renewed', what: 'order-auto-renewed' },
} as const

type Open = OrderIn<'unpaid' | 'confirming'>

/** What may close an order in each of these states. */
export type ClosingCommand<S extends Open['state'] = Open['state']> = {
  [C in keyof typeof CLOSINGS]: [S] extends [MovedFrom<C>] ? C : never
}[keyof typeof CLOSINGS]

/** 已关闭, for one of the reasons there are. */
export function closeOrder<O extends Open>(
  order: O,
  command: ClosingCommand<O['state']>,
  at: Instant,
): OrderIn<'closed'> {
  const { by, closeReason, what } = CLOSINGS[command]
  const kept = { ...identityOf(order), awaited: order.awaited }
  return moveOrder<Open['state'], keyof typeof CLOSINGS>(
    order,
    { command, by, at, what },
    { ...kept, closedAt: at, closeReason },
  )
}

/** Money that came and could not pay its order is no longer awaited: it goes to the balance (ORD-05). */
export function forgetAwaited<S extends Order['state']>(
  order: OrderIn<S>,
  key: string,
  at: Instant,
): OrderIn<S> {
  const awaited = order.awaited.filter((payment) => payment.key !== key)
  const move = { command: 'late-money', by: 'bank', at, what: 'late-payment' } as const
  // It stays in its state.
  return moveOrder<Order['state'], 'late-money'>(order, move, { ...order, awaited }) as OrderIn<S>
}

/** What is on its way under these keys cannot be paid any more: it is not waited for (BIL-01). */
export function withdrawAwaited<O extends Order>(order: O, keys: readonly string[]): O {
  return { ...order, awaited: order.awaited.filter(({ key }) => !keys.includes(key)) }
}

function identityOf({ id, key, kind, line, title, purchase, quote, createdAt, ...order }: Order) {
  const { bookkeeping } = order
  return { id, key, kind, line, title, purchase, quote, createdAt, bookkeeping }
}
