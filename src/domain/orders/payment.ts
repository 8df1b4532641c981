import { type Account, discountOf, type IneligibilityCode, type Voucher } from '../account/index.ts'
import type { Instant } from '../shared/instant.ts'
import {
  addYuan,
  compareYuan,
  subtractYuan,
  sumYuan,
  type Yuan,
  ZERO_YUAN,
} from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { BANK_ORDER_LASTS, UNPAID_ORDER_LASTS } from './decisions.ts'
import { moveOrder } from './lifecycle.ts'
import type { Order, OrderIn, Payment, PaymentMethod } from './order.ts'
import { mayOrder } from './order-lines.ts'
import { mayUse } from './voucher-choice.ts'

/** 「合并付款」 pays at least 2 and at most so many orders at once (BIL-01). */
export const MOST_TOGETHER = 20

/** An unanswered payment is settled as paid after 5 minutes (ORD-04). */
export const UNANSWERED_SETTLES_AFTER = 5 * 60_000

export type PayRefusal =
  | 'order-closed'
  | 'voucher-not-applicable'
  | 'balance-too-small'
  | IneligibilityCode

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
  const eligible = mayOrder(account, order)
  if (!eligible.ok) return eligible
  const { key, method, voucher } = wish
  const { total } = order.quote
  if (voucher && !mayUse(order, voucher, { total, at })) return refuse('voucher-not-applicable')
  const discount = voucher ? discountOf(voucher, total) : ZERO_YUAN
  const amount = subtractYuan(total, discount)
  if (method === 'balance' && compareYuan(balance, amount) < 0) return refuse('balance-too-small')
  return ok({ key, method, at, amount, voucherId: voucher?.id ?? null, discount })
}

/**
 * 微信支付 and 网银转账: the money is on its way; a transfer has seven days, or longer where the order had
 * longer (ORD-05). A second try in the same way takes the place of the first: there is one code to scan
 * and one to transfer with.
 */
export function awaitMoney(order: OrderIn<'unpaid'>, payment: Payment): OrderIn<'unpaid'> {
  const lasts = payment.method === 'bank' ? order.createdAt + BANK_ORDER_LASTS : order.closesAt
  const others = order.awaited.filter(({ method }) => method !== payment.method)
  const what = payment.method === 'bank' ? 'awaiting-bank' : 'awaiting-wechat'
  return moveOrder(
    order,
    { command: 'await-money', by: 'customer', at: payment.at, what },
    {
      ...order,
      closesAt: Math.max(lasts, order.closesAt),
      awaited: [...others, payment],
      declined: null,
    },
  )
}

/** A payment of several orders as one: what its parts come to, in 元 (BIL-01). Null: it has none. */
export function sumOfParts(parts: readonly Payment[]): Payment | null {
  const [first] = parts
  if (!first) return null
  const amount = sumYuan(parts.map((part) => part.amount))
  const discount = sumYuan(parts.map((part) => part.discount))
  return { ...first, amount, discount }
}

/** Whether money that came pays the order as it stands now; else it goes to the balance (ORD-05). */
export function pays(order: Pick<Order, 'quote'>, payment: Payment): boolean {
  return compareYuan(addYuan(payment.amount, payment.discount), order.quote.total) === 0
}

/** The bank said no: nothing is charged, the order stays unpaid (ORD-04). */
export function declinePayment(
  order: OrderIn<'unpaid'>,
  { key, at }: Pick<Payment, 'key' | 'at'>,
): OrderIn<'unpaid'> {
  const move = { command: 'decline', by: 'bank', at, what: 'declined' } as const
  return moveOrder(order, move, { ...order, declined: { key, at } })
}

/** The answer never came: 支付确认中, never charged again meanwhile (ORD-04). */
export function loseAnswer(order: OrderIn<'unpaid'>, attempt: Payment): OrderIn<'confirming'> {
  const { declined: _, ...kept } = order
  return moveOrder(
    order,
    { command: 'lose-answer', by: 'bank', at: attempt.at, what: 'unanswered' },
    { ...kept, attempt, settlesAt: attempt.at + UNANSWERED_SETTLES_AFTER },
  )
}

/**
 * Why money does not pay its order: it is on the balance then, or was not charged (ORD-05, ORD-11).
 *
 * - together: another order of the same payment cannot be paid (BIL-01)
 */
export type MoneyObstacle =
  | 'closed'
  | 'settled'
  | 'confirming'
  | 'changed'
  | 'voucher-taken'
  | 'product-ended'
  | 'refund-reviewing'
  | 'nothing-left'
  | 'not-possible'
  | 'together'

/** An unanswered payment was made but cannot do what it was for: payable again, at least for a while (ORD-11). */
export function giveUpAttempt(order: OrderIn<'confirming'>, at: Instant): OrderIn<'unpaid'> {
  return moveOrder(
    order,
    { command: 'void-payment', by: 'system', at, what: 'payment-void' },
    { ...payableAgain(order, at), declined: null },
  )
}

/** The demo tools found that nothing was paid: payable again, at least for a while (ORD-04). */
export function findUnpaid(order: OrderIn<'confirming'>, at: Instant): OrderIn<'unpaid'> {
  return moveOrder(
    order,
    { command: 'find-unpaid', by: 'bank', at, what: 'found-unpaid' },
    { ...payableAgain(order, at), declined: { key: order.attempt.key, at } },
  )
}

function payableAgain(order: OrderIn<'confirming'>, at: Instant) {
  const { attempt: _, settlesAt: __, closesAt, ...kept } = order
  return { ...kept, closesAt: Math.max(closesAt, at + UNPAID_ORDER_LASTS) }
}
