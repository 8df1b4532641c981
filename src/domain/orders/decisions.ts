import {
  type Account,
  discountOf,
  type IneligibilityCode,
  isApplicable,
  mayBuy,
  type Voucher,
} from '../account/index.ts'
import { type ApplicationIn, namePackage } from '../applications/index.ts'
import { civilDateOf, DAY_MILLISECONDS, type Instant } from '../shared/instant.ts'
import { compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { OrderIn, Payment, PaymentMethod } from './order.ts'

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

/** The order of an approved application, at the price agreed there (PRC-14, ORD-01). */
export function orderForApplication(
  id: string,
  application: ApplicationIn<'awaiting-payment'>,
  at: Instant,
): OrderIn<'unpaid'> {
  return {
    id,
    state: 'unpaid',
    kind: 'new',
    line: application.package.line,
    title: namePackage(application.package),
    quote: application.quote,
    applicationId: application.id,
    createdAt: at,
    closesAt: at + UNPAID_ORDER_LASTS,
    awaited: null,
    declined: null,
    timeline: [{ at, by: 'customer', what: 'ordered' }],
  }
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

/** 微信支付 and 网银转账: the money is on its way; a transfer has seven days (ORD-05). */
export function awaitMoney(order: OrderIn<'unpaid'>, payment: Payment): OrderIn<'unpaid'> {
  const closesAt = payment.method === 'bank' ? order.createdAt + BANK_ORDER_LASTS : order.closesAt
  const event = { at: payment.at, by: 'customer' as const, what: `awaiting-${payment.method}` }
  return {
    ...order,
    closesAt,
    awaited: payment,
    declined: null,
    timeline: [...order.timeline, event],
  }
}

/** The bank said no: nothing is charged, the order stays unpaid (ORD-04). */
export function declinePayment(
  order: OrderIn<'unpaid'>,
  { key, at }: Pick<Payment, 'key' | 'at'>,
): OrderIn<'unpaid'> {
  return {
    ...order,
    awaited: null,
    declined: { key, at },
    timeline: [...order.timeline, { at, by: 'bank', what: 'declined' }],
  }
}

/** The answer never came: 支付确认中, never charged again meanwhile (ORD-04). */
export function loseAnswer(order: OrderIn<'unpaid'>, attempt: Payment): OrderIn<'confirming'> {
  const { awaited: _, declined: __, ...kept } = order
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
    awaited: null,
    declined: { key: attempt.key, at },
    timeline: [...order.timeline, { at, by: 'bank', what: 'found-unpaid' }],
  }
}

/** 已支付, with what it opened. */
export function markOrderPaid(
  order: OrderIn<'unpaid' | 'confirming'>,
  payment: Payment,
  subscriptionId: string,
): OrderIn<'paid'> {
  const { id, kind, line, title, quote, applicationId, createdAt, timeline } = order
  return {
    ...{ id, kind, line, title, quote, applicationId, createdAt },
    state: 'paid',
    payment,
    subscriptionId,
    timeline: [...timeline, { at: payment.at, by: 'bank', what: 'paid' }],
  }
}

/** 已关闭: cancelled by the customer, or unpaid for too long (ORD-05). */
export function closeOrder(
  order: OrderIn<'unpaid'>,
  because: 'cancelled' | 'expired',
  at: Instant,
): OrderIn<'closed'> {
  const { closesAt: _, declined: __, ...kept } = order
  const by = because === 'cancelled' ? 'customer' : 'system'
  return {
    ...kept,
    state: 'closed',
    closedAt: at,
    because,
    timeline: [...order.timeline, { at, by, what: because }],
  }
}

/** Money that came after its order was closed is no longer awaited: it goes to the balance. */
export function forgetAwaited(order: OrderIn<'closed'>, at: Instant): OrderIn<'closed'> {
  return {
    ...order,
    awaited: null,
    timeline: [...order.timeline, { at, by: 'bank', what: 'late-payment' }],
  }
}
