import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import {
  awaitMoney,
  declinePayment,
  loseAnswer,
  MOST_TOGETHER,
  type Order,
  type OrderIn,
  PAYMENT_METHODS,
  type PaymentMethod,
  type PayRefusal,
} from '../domain/orders/index.ts'
import type { PaymentOutcome } from '../domain/shared/demo-settings.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'
import { closeUncharged } from '../policies/close-orders.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { demoSettings } from '../policies/demo-settings.ts'
import { keepAwaitedVoucher, takeVoucher } from '../policies/held-vouchers.ts'
import { putWithPayment } from '../policies/parts-of-payment.ts'
import {
  type PaidPart,
  type PaidTogether,
  payInTurn,
  type WishTogether,
} from '../policies/pay-together.ts'
import type { PurchaseRefusal } from '../policies/purchases/purchase-kind.ts'
import { draftOrder } from '../policies/purchases/purchase-kinds.ts'
import { changesInTurn } from '../policies/staged-records.ts'
import { earlierAnswer, forgetChosenOutcome, type PaymentAnswer } from '../policies/try-payment.ts'

export type PayOrders = {
  /** 2 to 20 orders, each once and with its own voucher. */
  readonly orders: readonly WishTogether[]
  readonly method: PaymentMethod
}

/**
 * - `unknown-order`: one of them is no order
 * - `orders-changed`: one of them was paid or closed meanwhile
 * - `unknown-account`: the account is damaged or gone
 * - a purchase refusal: what one of them buys is not possible any more (PRC-14, ORD-11)
 * - a pay refusal: the account may not buy, a voucher does not apply, the balance is too small for all (ORD-02)
 * - `record-damaged`: how the bank behaves can no longer be read
 */
export type PayOrdersRefusal =
  | 'unknown-order'
  | 'orders-changed'
  | 'unknown-account'
  | PurchaseRefusal
  | PayRefusal
  | 'record-damaged'

const wishSchema = z.object({
  orderId: z.string(),
  voucherId: z.nullable(z.string()),
  confirmedTotal: z.optional(yuanSchema),
})

/**
 * 「合并付款」: several orders in one payment, carried out in one commit or not at all (BIL-01). What the bank answers
 * concerns all of them. Orders that were paid already give their first result; the same key is one try.
 */
export const payOrders = command<PayOrders, PaymentAnswer, PayOrdersRefusal>({
  name: 'pay-orders',
  input: z.object({
    orders: z
      .array(wishSchema)
      .check(z.minLength(2), z.maxLength(MOST_TOGETHER), z.refine(isEachOnce)),
    method: z.enum(PAYMENT_METHODS),
  }),
  decide: (records, { orders: wishes, method }, { now, key }) => {
    const orders = wishes.flatMap(({ orderId }) => records.get('order', orderId) ?? [])
    if (orders.length < wishes.length) return refuse('unknown-order')
    const earlier = earlierOfAll(orders, key)
    if (earlier) return ok({ changes: [], value: earlier })
    const unpaid = orders.filter((order) => order.state === 'unpaid')
    if (unpaid.length < wishes.length) return refuse('orders-changed')
    const ended = endedOf(records, unpaid, now)
    if (ended.length > 0)
      return ok({ changes: closeAll(records, ended, now), value: 'product-ended' })
    const tried = tryTogether(records, unpaid, { wishes, method, key, at: now })
    if (!tried.ok) return tried
    const { changes, value } = tried.value
    return ok({ changes, files: deletedImages(changes), value })
  },
})

function isEachOnce(wishes: readonly WishTogether[]): boolean {
  return new Set(wishes.map(({ orderId }) => orderId)).size === wishes.length
}

/** What was answered already for all of them; of several answers, the one that is least settled (ORD-01, ORD-04). */
function earlierOfAll(orders: readonly Order[], key: string): PaymentAnswer | null {
  const answers = orders.map((order) => earlierAnswer(order, key))
  if (answers.includes(null)) return null
  const worst = ['declined', 'awaiting', 'confirming', 'paid'] as const
  return worst.find((answer) => answers.includes(answer)) ?? null
}

/** The orders whose product was reclaimed, refunded or suspended meanwhile (PRC-14). */
function endedOf(records: AppView, orders: readonly OrderIn<'unpaid'>[], at: Instant) {
  return orders.filter(({ purchase }) => {
    const draft = draftOrder(records, purchase, { at, placing: false })
    return !draft.ok && draft.error.code === 'product-ended'
  })
}

function closeAll(records: AppView, orders: readonly OrderIn<'unpaid'>[], at: Instant) {
  return changesInTurn(records, orders, (view, order) =>
    closeUncharged(view, order, { command: 'end-product', at }),
  )
}

type Tried = { readonly changes: readonly AppChange[]; readonly value: PaymentAnswer }
type Trying = PayOrders & { readonly wishes: readonly WishTogether[] } & {
  readonly key: string
  readonly at: Instant
}

/** One try to pay them all: at today's prices, by the answer that the bank gives now. */
function tryTogether(
  records: AppView,
  orders: readonly OrderIn<'unpaid'>[],
  { wishes, ...trying }: Omit<Trying, 'orders'>,
): Result<Tried, Exclude<PayOrdersRefusal, 'unknown-order' | 'orders-changed'>> {
  const wished = orders.map((order) => {
    const wish = wishes.find(({ orderId }) => orderId === order.id)
    return { ...order, wish: wish ?? { orderId: order.id, voucherId: null } }
  })
  const paid = payInTurn(records, wished, trying)
  if (!paid.ok) return paid
  if (paid.value === null) return ok({ changes: [], value: 'price-changed' })
  const settings = demoSettings(records)
  if (!settings.ok) return settings
  const { changes, value } = outcomeOf(records, paid.value, settings.value.nextPayment)
  return ok({ changes: [...changes, ...forgetChosenOutcome(settings.value)], value })
}

/** What the simulated bank's one answer makes of all of them. */
function outcomeOf(
  records: AppView,
  { parts, view: paid }: PaidTogether,
  outcome: PaymentOutcome,
): Tried {
  if (outcome === 'declined') {
    return each(records, parts, 'declined', (view, { order, payment }) => [
      { type: 'order', put: declinePayment(order, payment) },
      ...keepAwaitedVoucher(view, order),
    ])
  }
  if (outcome === 'unanswered') {
    return each(records, parts, 'confirming', (view, { order, payment }) => [
      ...takeVoucher(view, payment.voucherId, order.id),
      { type: 'order', put: loseAnswer(order, payment) },
    ])
  }
  if (parts.some(({ payment }) => payment.method !== 'balance')) {
    return each(records, parts, 'awaiting', (view, { order, payment }) =>
      putWithPayment(view, order, { after: awaitMoney(order, payment), payment }),
    )
  }
  return { changes: paid.changes, value: 'paid' }
}

function each(
  records: AppView,
  parts: readonly PaidPart[],
  value: PaymentAnswer,
  change: (view: AppView, part: PaidPart) => readonly AppChange[],
): Tried {
  return { changes: changesInTurn(records, parts, change), value }
}
