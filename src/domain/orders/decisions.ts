import {
  type Account,
  discountOf,
  type IneligibilityCode,
  isApplicable,
  mayBuy,
  type Voucher,
} from '../account/index.ts'
import type { AgreedQuote } from '../applications/index.ts'
import type { ProductLineId } from '../catalogue/index.ts'
import { civilDateOf, DAY_MILLISECONDS, type Instant } from '../shared/instant.ts'
import { addYuan, compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Wording } from '../shared/wording.ts'
import type { Order, OrderIn, Payment, PaymentMethod } from './order.ts'
import { KIND_OF, type Purchase } from './purchase.ts'

/** An order waits 24 hours in 待支付, or 7 days where a bank transfer was chosen (ORD-05). */
export const UNPAID_ORDER_LASTS = DAY_MILLISECONDS
export const BANK_ORDER_LASTS = 7 * DAY_MILLISECONDS

/** An unanswered payment is settled as paid after 5 minutes (ORD-04). */
export const UNANSWERED_SETTLES_AFTER = 5 * 60_000

export type PayRefusal =
  | 'order-closed'
  | 'voucher-not-applicable'
  | 'balance-too-small'
  | IneligibilityCode

/** What an order is made of: what it buys, its name and its price as of today (PRC-14). */
export type OrderDraft = {
  readonly line: ProductLineId
  readonly title: Wording
  readonly purchase: Purchase
  readonly quote: AgreedQuote
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

export type PaymentWish = {
  key: string
  method: PaymentMethod
  voucher: Voucher | null
}

/**
 * What paying this order comes to, in 元 (ORD-02, ORD-03). Refused: an order past its time, an
 * account that may not buy (ELI-01), a voucher that does not apply, a balance below the amount.
 */
export function priceOfPayment(
  order: OrderIn<'unpaid'>,
  {
    account,
    balance,
    wish,
    at,
  }: { account: Account; balance: Yuan; wish: PaymentWish; at: Instant },
): Result<Payment, PayRefusal> {
  if (at >= order.closesAt) return refuse('order-closed')
  const eligible = mayBuy(account, order.line)
  if (!eligible.ok) return eligible
  const { key, method, voucher } = wish
  const { total } = order.quote
  if (voucher && !applies(order, voucher, at)) return refuse('voucher-not-applicable')
  const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
  const amount = subtractYuan(total, discount)
  if (method === 'balance' && compareYuan(balance, amount) < 0) return refuse('balance-too-small')
  return ok({ key, method, at, amount, voucherId: voucher?.id ?? null, discount })
}

/** A voucher that this very order holds already applies to it still. */
function applies(order: OrderIn<'unpaid'>, voucher: Voucher, at: Instant): boolean {
  const held = voucher.usedByOrderId === order.id ? { ...voucher, usedByOrderId: null } : voucher
  const { line, quote } = order
  return isApplicable(held, { line, total: quote.total, today: civilDateOf(at) })
}

/**
 * 微信支付 and 网银转账: the money is on its way; a transfer has seven days (ORD-05). A second try in
 * the same way takes the place of the first: there is one code to scan and one to transfer with.
 */
export function awaitMoney(order: OrderIn<'unpaid'>, payment: Payment): OrderIn<'unpaid'> {
  const closesAt = payment.method === 'bank' ? order.createdAt + BANK_ORDER_LASTS : order.closesAt
  const others = order.awaited.filter(({ method }) => method !== payment.method)
  const event = { at: payment.at, by: 'customer' as const, what: `awaiting-${payment.method}` }
  return {
    ...order,
    closesAt,
    awaited: [...others, payment],
    declined: null,
    timeline: [...order.timeline, event],
  }
}

/** Whether money that came pays the order as it stands now; else it goes to the balance (ORD-05). */
export function pays(order: OrderIn<'unpaid'>, payment: Payment): boolean {
  return compareYuan(addYuan(payment.amount, payment.discount), order.quote.total) === 0
}

/** The bank said no: nothing is charged, the order stays unpaid (ORD-04). */
export function declinePayment(
  order: OrderIn<'unpaid'>,
  { key, at }: Pick<Payment, 'key' | 'at'>,
): OrderIn<'unpaid'> {
  return {
    ...order,
    declined: { key, at },
    timeline: [...order.timeline, { at, by: 'bank', what: 'declined' }],
  }
}

/** The answer never came: 支付确认中, never charged again meanwhile (ORD-04). */
export function loseAnswer(order: OrderIn<'unpaid'>, attempt: Payment): OrderIn<'confirming'> {
  const { declined: _, ...kept } = order
  return {
    ...kept,
    state: 'confirming',
    attempt,
    settlesAt: attempt.at + UNANSWERED_SETTLES_AFTER,
    timeline: [...order.timeline, { at: attempt.at, by: 'bank', what: 'unanswered' }],
  }
}

/** The demo tools found that nothing was paid: payable again, at least for a while (ORD-04). */
export function findUnpaid(order: OrderIn<'confirming'>, at: Instant): OrderIn<'unpaid'> {
  const { attempt, settlesAt: _, closesAt, ...kept } = order
  return {
    ...kept,
    state: 'unpaid',
    closesAt: Math.max(closesAt, at + UNPAID_ORDER_LASTS),
    declined: { key: attempt.key, at },
    timeline: [...order.timeline, { at, by: 'bank', what: 'found-unpaid' }],
  }
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

/** 已关闭: cancelled by the customer, unpaid for too long (ORD-05), or its product has ended (PRC-14). */
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
