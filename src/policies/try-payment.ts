import type { AppChange, AppView } from '../api/app-records.ts'
import { isSamePrice } from '../domain/applications/index.ts'
import { confirmPrice, isSameBasis, type Order, type OrderIn } from '../domain/orders/index.ts'
import type { DemoSettings } from '../domain/shared/demo-settings.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { compareYuan, type Yuan } from '../domain/shared/money.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import type { PurchaseRefusal } from './purchases/purchase-kind.ts'
import { draftOrder } from './purchases/purchase-kinds.ts'

/**
 * What became of 「确认支付」.
 *
 * - awaiting: the money is on its way by WeChat or bank
 * - price-changed: nothing was charged; the new price wants to be confirmed first (PRC-14)
 * - product-ended: nothing was charged; the order is closed (PRC-14)
 */
export type PaymentAnswer =
  | 'paid'
  | 'declined'
  | 'confirming'
  | 'awaiting'
  | 'price-changed'
  | 'product-ended'

/** What was answered already, so that nothing is charged again (ORD-01, ORD-04). */
export function earlierAnswer(order: Order, key: string): PaymentAnswer | null {
  switch (order.state) {
    case 'confirming':
      return 'confirming'
    case 'unpaid':
      if (order.declined?.key === key) return 'declined'
      return order.awaited.some((payment) => payment.key === key) ? 'awaiting' : null
    case 'closed':
      return null
    default:
      return 'paid'
  }
}

/**
 * The order at today's price (PRC-14): as it was where the price is the same, or was confirmed for the quantity
 * and expiry there are; at the new one where that is what the customer confirms now. Null: the new price is not
 * confirmed yet.
 */
export function quoteAgain(
  records: AppView,
  order: OrderIn<'unpaid'>,
  { at, confirmedTotal }: { at: Instant; confirmedTotal: Yuan | undefined },
): Result<OrderIn<'unpaid'> | null, PurchaseRefusal> {
  const draft = draftOrder(records, order.purchase, { at, placing: false })
  if (!draft.ok) return draft
  const { basis, quote } = draft.value
  const { total } = quote
  // What the customer confirms now is what they saw: another price than that is never charged.
  const isAsSeen =
    confirmedTotal === undefined || compareYuan(confirmedTotal, order.quote.total) === 0
  if (isAsSeen && order.confirmed && isSameBasis(order.basis, basis)) return ok(order)
  if (isAsSeen && isSamePrice(order.quote, quote)) return ok({ ...order, basis })
  const isConfirmed = confirmedTotal !== undefined && compareYuan(total, confirmedTotal) === 0
  return ok(isConfirmed ? confirmPrice(order, draft.value, at) : null)
}

/** The chosen outcome holds for one payment, then the bank says yes again. */
export function forgetChosenOutcome(settings: DemoSettings): AppChange[] {
  if (settings.nextPayment === 'success') return []
  return [{ type: 'demo-settings', put: { ...settings, nextPayment: 'success' } }]
}
