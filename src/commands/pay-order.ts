import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import {
  availableBalance,
  awaitMoney,
  declinePayment,
  loseAnswer,
  type OrderIn,
  PAYMENT_METHODS,
  type Payment,
  type PaymentMethod,
  type PayRefusal,
  priceOfPayment,
} from '../domain/orders/index.ts'
import type { PaymentOutcome } from '../domain/shared/demo-settings.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { Yuan } from '../domain/shared/money.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'
import { closeUncharged } from '../policies/close-orders.ts'
import { completePayment } from '../policies/complete-payment.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { demoSettings } from '../policies/demo-settings.ts'
import { keepAwaitedVoucher, takeVoucher } from '../policies/held-vouchers.ts'
import { putWithPayment } from '../policies/parts-of-payment.ts'
import type { PurchaseRefusal } from '../policies/purchases/purchase-kind.ts'
import {
  earlierAnswer,
  forgetChosenOutcome,
  type PaymentAnswer,
  quoteAgain,
} from '../policies/try-payment.ts'

export type PayOrder = {
  /** 订单编号. */
  readonly orderId: string
  readonly method: PaymentMethod
  readonly voucherId: string | null
  /** 「按新价格支付」: the total in 元 that the customer has confirmed (PRC-14). */
  readonly confirmedTotal?: Yuan | undefined
}

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
  if (outcome === 'unanswered') {
    const put = loseAnswer(order, payment)
    const held = takeVoucher(records, payment.voucherId, order.id)
    return ok({ changes: [{ type: 'order', put }, ...held], value: 'confirming' })
  }
  if (payment.method !== 'balance') {
    const after = awaitMoney(order, payment)
    const changes = putWithPayment(records, order, { after, payment })
    return ok({ changes, value: 'awaiting' })
  }
  const completed = completePayment(records, order, payment)
  if (!completed.ok) return completed
  return ok({ changes: completed.value, value: 'paid' })
}
