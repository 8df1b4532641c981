import * as z from 'zod/mini'
import { agreedQuoteSchema } from '../applications/index.ts'
import { instantSchema, yuanSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'

/** 订单类型 新购 / 增购 / 续费 / 充值. */
export const ORDER_KINDS = ['new', 'addition', 'renewal', 'recharge'] as const

/** The ways to pay (ORD-02). */
export const PAYMENT_METHODS = ['balance'] as const

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
  line: z.enum(['online', 'phone', 'robot', 'ssc', 'cdp', 'pv', 'interop']),
  /** 产品套餐, named as in APP-12. */
  title: z.string(),
  quote: agreedQuoteSchema,
  applicationId: z.nullable(z.string()),
  createdAt: instantSchema,
  timeline: z.array(timelineEventSchema),
}

/**
 * An order (ORD-05), a union by state. `closesAt` is when an unpaid one closes by itself;
 * a paid one names what it opened.
 */
export const orderSchema = z.discriminatedUnion('state', [
  z.object({ ...common, state: z.literal('unpaid'), closesAt: instantSchema }),
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
  }),
])

export type Order = z.infer<typeof orderSchema>
export type OrderIn<S extends Order['state']> = Extract<Order, { state: S }>
export type Payment = z.infer<typeof paymentSchema>
export type PaymentMethod = Payment['method']
