import type { AppView } from '../api/app-records.ts'
import {
  availableBalance,
  inOrderTurn,
  type OrderDraft,
  type OrderIn,
  type Payment,
  type PaymentMethod,
  type PayRefusal,
  priceOfPayment,
} from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { completePayment } from './complete-payment.ts'
import type { PurchaseRefusal } from './purchases/purchase-kind.ts'
import { draftOrder } from './purchases/purchase-kinds.ts'
import { StagedRecords } from './staged-records.ts'
import { quoteAgain } from './try-payment.ts'

type Unpaid = OrderIn<'unpaid'>

/** An order, and its price of today: with what the orders before it bring about. */
export type QuotedTogether = {
  readonly order: Unpaid
  readonly today: Result<OrderDraft, PurchaseRefusal>
}

/** What several orders would cost if they were paid together now; two of one product change each other's price (BIL-01, PRC-14). */
export function quoteTogether(
  records: AppView,
  orders: readonly Unpaid[],
  at: Instant,
): readonly QuotedTogether[] {
  const view = new StagedRecords(records)
  return orders.toSorted(inOrderTurn).map((order) => {
    const draft = draftOrder(view, order.purchase, { at, placing: false })
    if (!draft.ok) return { order, today: draft }
    const amount = draft.value.quote.total
    // Nothing is charged here: what it opens is what the next one is priced by.
    const paid: Payment = {
      ...{ key: '', method: 'wechat', at, amount },
      ...{ voucherId: null, discount: ZERO_YUAN },
    }
    const opened = completePayment(view, { ...order, ...draft.value }, paid)
    if (!opened.ok) return { order, today: opened }
    view.apply(opened.value)
    return { order, today: draft }
  })
}

export type WishTogether = {
  /** 订单编号. */
  readonly orderId: string
  readonly voucherId: string | null
  /** The total in 元 that the customer has confirmed (PRC-14). */
  readonly confirmedTotal?: Yuan | undefined
}

/** One order with its part of the payment, at the price that was agreed or confirmed. */
export type PaidPart = { readonly order: Unpaid; readonly payment: Payment }

/** Everything that paying together brings about, and each order's part; nothing of it is charged yet. */
export type PaidTogether = { readonly parts: readonly PaidPart[]; readonly view: StagedRecords }

/**
 * One order after the other, each with its own voucher and from what the ones before it leave of the balance; null:
 * a price changed and wants to be confirmed first (BIL-01, PRC-14).
 */
export function payInTurn(
  records: AppView,
  orders: readonly (Unpaid & { readonly wish: WishTogether })[],
  { key, method, at }: { key: string; method: PaymentMethod; at: Instant },
): Result<PaidTogether | null, PurchaseRefusal | PayRefusal | 'unknown-account'> {
  const view = new StagedRecords(records)
  const parts: PaidPart[] = []
  const account = records.get('account', 'main')
  if (!account) return refuse('unknown-account')
  for (const { wish, ...order } of orders.toSorted(inOrderTurn)) {
    const current = quoteAgain(view, order, { at, confirmedTotal: wish.confirmedTotal })
    if (!current.ok) return current
    if (current.value === null) return ok(null)
    const voucher = wish.voucherId === null ? null : view.get('voucher', wish.voucherId)
    if (voucher === undefined) return refuse('voucher-not-applicable')
    const balance = availableBalance(view.list('movement'), view.list('order'))
    const paying = { account, balance, wish: { key, method, voucher }, at }
    const payment = priceOfPayment(current.value, paying)
    if (!payment.ok) return payment
    const completed = completePayment(view, current.value, payment.value)
    if (!completed.ok) return completed
    view.apply(completed.value)
    parts.push({ order: current.value, payment: payment.value })
  }
  return ok({ parts, view })
}
