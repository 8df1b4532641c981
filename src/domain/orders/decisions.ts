import {
  type Account,
  discountOf,
  type IneligibilityCode,
  isApplicable,
  mayBuy,
  type Voucher,
} from '../account/index.ts'
import { type ApplicationIn, nameOnlinePackage } from '../applications/index.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { nextOrderState } from './lifecycle.ts'
import type { OrderIn, Payment, PaymentMethod } from './order.ts'

const HOUR = 3_600_000

/** An order waits 24 hours in 待支付 (ORD-05). */
export const UNPAID_ORDER_LASTS = 24 * HOUR

export type PayRefusal =
  | 'illegal-transition'
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
    title: nameOnlinePackage(application.package),
    quote: application.quote,
    applicationId: application.id,
    createdAt: at,
    closesAt: at + UNPAID_ORDER_LASTS,
    timeline: [{ at, by: 'customer', what: 'ordered' }],
  }
}

export type PaymentWish = {
  key: string
  method: PaymentMethod
  voucher: Voucher | null
}

/**
 * What paying this order takes from the balance, in 元 (ORD-02, ORD-03). Refused: an order that
 * is not open any more, an account that may not buy (ELI-01), a voucher that does not apply,
 * a balance below the amount.
 */
export function settle(
  order: OrderIn<'unpaid'>,
  {
    account,
    balance,
    wish,
    at,
  }: { account: Account; balance: Yuan; wish: PaymentWish; at: Instant },
): Result<Payment, PayRefusal> {
  if (at >= order.closesAt) return refuse('order-closed')
  const next = nextOrderState(order.state, 'pay', 'bank')
  if (!next.ok) return next
  const eligible = mayBuy(account, order.line)
  if (!eligible.ok) return eligible
  const { key, method, voucher } = wish
  const total = order.quote.total
  if (voucher && !isApplicable(voucher, { line: order.line, total, today: civilDateOf(at) })) {
    return refuse('voucher-not-applicable')
  }
  const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
  const amount = subtractYuan(total, discount)
  if (compareYuan(balance, amount) < 0) return refuse('balance-too-small')
  return ok({ key, method, at, amount, voucherId: voucher?.id ?? null, discount })
}

/** 已支付, with what it opened. */
export function markOrderPaid(
  order: OrderIn<'unpaid'>,
  payment: Payment,
  subscriptionId: string,
): OrderIn<'paid'> {
  const { closesAt: _, ...kept } = order
  return {
    ...kept,
    state: 'paid',
    payment,
    subscriptionId,
    timeline: [...order.timeline, { at: payment.at, by: 'bank', what: 'paid' }],
  }
}

/** 已关闭: cancelled by the customer, or unpaid for too long (ORD-05). */
export function closeOrder(
  order: OrderIn<'unpaid'>,
  because: 'cancelled' | 'expired',
  at: Instant,
): OrderIn<'closed'> {
  const { closesAt: _, ...kept } = order
  const by = because === 'cancelled' ? 'customer' : 'system'
  return {
    ...kept,
    state: 'closed',
    closedAt: at,
    because,
    timeline: [...order.timeline, { at, by, what: because }],
  }
}
