import * as z from 'zod/mini'
import { agreedQuoteSchema } from '../applications/index.ts'
import { PRODUCT_LINE_IDS } from '../catalogue/index.ts'
import { instantSchema, wordingSchema, yuanSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'

/** 订单类型 新购 / 增购 / 续费 / 充值. */
export const ORDER_KINDS = ['new', 'addition', 'renewal', 'recharge'] as const

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

const common = {
  /** 订单编号. */
  id: z.string(),
  kind: z.enum(ORDER_KINDS),
  line: z.enum(PRODUCT_LINE_IDS),
  /** 产品套餐, named as in APP-12. */
  title: wordingSchema,
  quote: agreedQuoteSchema,
  applicationId: z.nullable(z.string()),
  createdAt: instantSchema,
  timeline: z.array(timelineEventSchema),
}

/**
 * An order (ORD-05), a union by state.
 *
 * - unpaid: `closesAt` is when it closes by itself; `awaited` is money on its way by WeChat or
 *   bank; `declined` is the last try to which the bank said no
 * - confirming: the bank did not answer; it never closes by itself (ORD-04)
 * - closed: money may still be on its way, and then goes to the balance
 */
export const orderSchema = z.discriminatedUnion('state', [
  z.object({
    ...common,
    state: z.literal('unpaid'),
    closesAt: instantSchema,
    awaited: z.nullable(paymentSchema),
    declined: z.nullable(z.object({ key: z.string(), at: instantSchema })),
  }),
  z.object({
    ...common,
    state: z.literal('confirming'),
    closesAt: instantSchema,
    attempt: paymentSchema,
    settlesAt: instantSchema,
  }),
  z.object({
    ...common,
    state: z.literal('paid'),
    payment: paymentSchema,
    subscriptionId: z.string(),
  }),
  z.object({
    ...common,
    state: z.literal('closed'),
    closedAt: instantSchema,
    because: z.enum(['cancelled', 'expired']),
    awaited: z.nullable(paymentSchema),
  }),
])

export type Order = z.infer<typeof orderSchema>
export type OrderIn<S extends Order['state']> = Extract<Order, { state: S }>
export type Payment = z.infer<typeof paymentSchema>
export type PaymentMethod = Payment['method']

/** 汇款识别码: what the bank transfer of an order has to carry. */
export function remittanceCode(orderId: string): string {
  return `QD${orderId.slice(-8)}`
}
