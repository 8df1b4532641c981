import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { isSamePrice } from '../domain/applications/index.ts'
import {
  availableBalance,
  awaitMoney,
  confirmPrice,
  declinePayment,
  isSameBasis,
  loseAnswer,
  type Order,
  type OrderIn,
  PAYMENT_METHODS,
  type Payment,
  type PaymentMethod,
  type PayRefusal,
  priceOfPayment,
} from '../domain/orders/index.ts'
import type { DemoSettings, PaymentOutcome } from '../domain/shared/demo-settings.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { compareYuan, type Yuan } from '../domain/shared/money.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'
import { closeUncharged } from '../policies/close-orders.ts'
import {
  completePayment,
  holdVoucher,
  keepAwaitedVoucher,
  releaseVouchers,
} from '../policies/complete-payment.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { demoSettings } from '../policies/demo-settings.ts'
import type { PurchaseRefusal } from '../policies/purchases/purchase-kind.ts'
import { draftOrder } from '../policies/purchases/purchase-kinds.ts'
import { squashChanges } from '../policies/staged-records.ts'

export type PayOrder = {
  /** 订单编号. */
  readonly orderId: string
  readonly method: PaymentMethod
  readonly voucherId: string | null
  /** 「按新价格支付」: the total in 元 that the customer has confirmed (PRC-14). */
  readonly confirmedTotal?: Yuan | undefined
}

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

/**
 * - `unknown-order`: there is no order of this number
 * - `order-closed`: it is closed, or its time is over (ORD-05)
 * - `unknown-account`: the account is damaged or gone
 * - a purchase refusal: what it buys is not possible any more (PRC-14, ORD-11)
 * - a pay refusal: the account may not buy, the voucher does not apply, the balance is too small (ORD-02)
 * - `record-damaged`: how the bank behaves can no longer be read
 */
export type PayOrderRefusal =
  | 'unknown-order'
  | 'unknown-account'
  | PurchaseRefusal
  | PayRefusal
  | 'record-damaged'

/**
 * 「确认支付」 (ORD-01, ORD-04, ORD-07). Paying a paid order gives the first result and charges
 * nothing; an unanswered one is never charged again meanwhile; the same key is one try.
 */
export const payOrder = command<PayOrder, PaymentAnswer, PayOrderRefusal>({
  name: 'pay-order',
  input: z.object({
    orderId: z.string(),
    method: z.enum(PAYMENT_METHODS),
    voucherId: z.nullable(z.string()),
    confirmedTotal: z.optional(yuanSchema),
  }),
  decide: (records, wish, { now, key }) => {
    const order = records.get('order', wish.orderId)
    if (!order) return refuse('unknown-order')
    const earlier = earlierAnswer(order, key)
    if (earlier) return ok({ changes: [], value: earlier })
    if (order.state !== 'unpaid') return refuse('order-closed')
    const tried = tryOnce(records, order, { ...wish, key }, now)
    if (!tried.ok) return tried
    const { changes, value } = tried.value
    return ok({ changes, files: deletedImages(changes), value })
  },
})

/** One try, under its key. */
type Wish = PayOrder & { readonly key: string }

/** One try to pay: at today's price, by the answer that the bank gives now. */
function tryOnce(
  records: AppView,
  order: OrderIn<'unpaid'>,
  wish: Wish,
  at: Instant,
): Result<Tried, PurchaseRefusal | PayRefusal | 'unknown-account' | 'record-damaged'> {
  const current = quoteAgain(records, order, { at, confirmedTotal: wish.confirmedTotal })
  if (!current.ok && current.error.code === 'product-ended') {
    const changes = closeUncharged(records, order, { command: 'end-product', at })
    return ok({ changes, value: 'product-ended' })
  }
  if (!current.ok) return current
  if (current.value === null) return ok({ changes: [], value: 'price-changed' })
  const payment = checkPrice(records, current.value, wish, at)
  if (!payment.ok) return payment
  const settings = demoSettings(records)
  if (!settings.ok) return settings
  const tried = tryPayment(records, current.value, payment.value, settings.value.nextPayment)
  if (!tried.ok) return tried
  const { changes, value } = tried.value
  return ok({ changes: [...changes, ...forgetChosenOutcome(settings.value)], value })
}

/** What was answered already, so that nothing is charged again (ORD-01, ORD-04). */
function earlierAnswer(order: Order, key: string): PaymentAnswer | null {
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
function quoteAgain(
  records: AppView,
  order: OrderIn<'unpaid'>,
  { at, confirmedTotal }: { at: Instant; confirmedTotal: Yuan | undefined },
): Result<OrderIn<'unpaid'> | null, PurchaseRefusal> {
  const draft = draftOrder(records, order.purchase, { at, placing: false })
  if (!draft.ok) return draft
  const { basis, quote } = draft.value
  const { total } = quote
  if (order.confirmed && isSameBasis(order.basis, basis)) return ok(order)
  if (isSamePrice(order.quote, quote)) return ok({ ...order, basis })
  const isConfirmed = confirmedTotal !== undefined && compareYuan(total, confirmedTotal) === 0
  return ok(isConfirmed ? confirmPrice(order, draft.value, at) : null)
}

/** The chosen outcome holds for one payment, then the bank says yes again. */
function forgetChosenOutcome(settings: DemoSettings): AppChange[] {
  if (settings.nextPayment === 'success') return []
  return [{ type: 'demo-settings', put: { ...settings, nextPayment: 'success' } }]
}

function checkPrice(
  records: AppView,
  order: OrderIn<'unpaid'>,
  { key, method, voucherId }: Wish,
  at: Instant,
): Result<Payment, PayRefusal | 'unknown-account'> {
  const account = records.get('account', 'main')
  if (!account) return refuse('unknown-account')
  const voucher = voucherId === null ? null : records.get('voucher', voucherId)
  if (voucher === undefined) return refuse('voucher-not-applicable')
  const balance = availableBalance(records.list('movement'), records.list('order'))
  return priceOfPayment(order, { account, balance, wish: { key, method, voucher }, at })
}

type Tried = { changes: readonly AppChange[]; value: PaymentAnswer }

/** What the simulated bank's answer makes of one try. */
function tryPayment(
  records: AppView,
  order: OrderIn<'unpaid'>,
  payment: Payment,
  outcome: PaymentOutcome,
): Result<Tried, PurchaseRefusal> {
  if (outcome === 'declined') {
    const put = declinePayment(order, payment)
    const kept = keepAwaitedVoucher(records, order)
    return ok({ changes: [{ type: 'order', put }, ...kept], value: 'declined' })
  }
  const held = [
    ...releaseVouchers(records, order.id),
    ...holdVoucher(records, payment.voucherId, order.id),
  ]
  if (outcome === 'unanswered') {
    const put = loseAnswer(order, payment)
    return ok({ changes: [...held, { type: 'order', put }], value: 'confirming' })
  }
  if (payment.method !== 'balance') {
    const put = awaitMoney(order, payment)
    return ok({ changes: [...held, { type: 'order', put }], value: 'awaiting' })
  }
  const completed = completePayment(records, order, payment)
  if (!completed.ok) return completed
  return ok({ changes: squashChanges(records, [held, completed.value]), value: 'paid' })
}
