import * as z from 'zod/mini'
import { agreedQuoteSchema } from '../applications/index.ts'
import { PRODUCT_LINE_IDS } from '../catalogue/index.ts'
import { instantSchema, wordingSchema, yuanSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'
import { basisSchema } from './basis.ts'
import { bookkeepingSchema } from './bookkeeping.ts'
import { ORDER_KINDS, purchaseSchema } from './purchase.ts'

/** 账户余额, 微信支付, 网银转账 (ORD-02). */
export const PAYMENT_METHODS = ['balance', 'wechat', 'bank'] as const

/** One try to pay. The first that succeeds is the payment of the order. */
const paymentSchema = z.object({
  /** Given by the screen that asked; the same key gives the first result (ORD-01). */
  key: z.string(),
  method: z.enum(PAYMENT_METHODS),
  at: instantSchema,
  /** 元 in cash; the voucher's part is not in it. */
  amount: yuanSchema,
  voucherId: z.nullable(z.string()),
  /** 元 that the voucher took off. */
  discount: yuanSchema,
})

/**
 * Why an order is closed, always without a charge: cancelled by the customer; not paid in time (ORD-05); its
 * product was reclaimed, refunded or suspended (PRC-14); automatic renewal took its place (LIF-11).
 */
const CLOSE_REASONS = ['cancelled', 'expired', 'product-ended', 'auto-renewed'] as const

const common = {
  /** 订单编号. */
  id: z.string(),
  /** Given by the screen that ordered; the same key gives the first order (ORD-01). */
  key: z.string(),
  kind: z.enum(ORDER_KINDS),
  line: z.enum(PRODUCT_LINE_IDS),
  /** 产品套餐, named as in APP-12. */
  title: wordingSchema,
  purchase: purchaseSchema,
  quote: agreedQuoteSchema,
  createdAt: instantSchema,
  timeline: z.array(timelineEventSchema),
  /** Money on its way by WeChat or bank. Whatever it finds when it comes, none of it gets lost (ORD-05). */
  awaited: z.array(paymentSchema),
  bookkeeping: bookkeepingSchema,
}

/** What an order keeps until it is paid or closed. */
const open = {
  closesAt: instantSchema,
  /** The customer confirmed a changed price, which holds from then on (PRC-14). */
  confirmed: z.boolean(),
  /** What its price rests on; null where an earlier version made it, and it is not known (ORD-11). */
  basis: z.nullable(basisSchema),
}

/** What an order keeps from its payment on. */
const settled = {
  payment: paymentSchema,
  /** The products it opened or changed. */
  productIds: z.array(z.string()),
  /** 元 that were paid back so far (REF-08). */
  refunded: yuanSchema,
}

/**
 * An order (ORD-05), a union by state.
 *
 * - unpaid: `closesAt` is when it closes by itself; `declined` is the last try to which the bank said no
 * - confirming: the bank did not answer; it never closes by itself (ORD-04)
 * - refunding: `refundId` is the request under review; `before` is where a refusal leads back to (REF-12)
 */
export const orderSchema = z.discriminatedUnion('state', [
  z.object({
    ...common,
    ...open,
    state: z.literal('unpaid'),
    declined: z.nullable(z.object({ key: z.string(), at: instantSchema })),
  }),
  z.object({
    ...common,
    ...open,
    state: z.literal('confirming'),
    attempt: paymentSchema,
    settlesAt: instantSchema,
  }),
  z.object({ ...common, ...settled, state: z.literal('paid') }),
  z.object({
    ...common,
    ...settled,
    state: z.literal('refunding'),
    refundId: z.string(),
    before: z.enum(['paid', 'partly-refunded']),
  }),
  z.object({ ...common, ...settled, state: z.literal('partly-refunded') }),
  z.object({ ...common, ...settled, state: z.literal('refunded') }),
  z.object({
    ...common,
    state: z.literal('closed'),
    closedAt: instantSchema,
    closeReason: z.enum(CLOSE_REASONS),
  }),
])

/** The states of an order as filters list them (ORD-05). */
export const ORDER_STATES = [
  'unpaid',
  'confirming',
  'paid',
  'refunding',
  'partly-refunded',
  'refunded',
  'closed',
] as const satisfies readonly z.infer<typeof orderSchema>['state'][]

export type Order = z.infer<typeof orderSchema>
export type OrderIn<S extends Order['state']> = Extract<Order, { state: S }>
export type OrderState = Order['state']
export type Payment = z.infer<typeof paymentSchema>
export type PaymentMethod = Payment['method']

/** An order that was paid, whatever was paid back since. */
export type SettledOrder = OrderIn<'paid' | 'refunding' | 'partly-refunded' | 'refunded'>

/** Whether the order was paid, whatever was paid back since. */
export function isSettled(order: Order): order is SettledOrder {
  return 'payment' in order
}

/** Whether the order may still be paid. */
export function isOpen(order: Order): order is OrderIn<'unpaid' | 'confirming'> {
  return order.state === 'unpaid' || order.state === 'confirming'
}

/** 汇款识别码: what the bank transfer of an order has to carry. */
export function remittanceCode(orderId: string): string {
  return `QD${orderId.slice(-8)}`
}
