import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type RefundRefusal, type RefundSituation, whyNoRefund } from '../domain/billing/index.ts'
import type { Order, SettledOrder } from '../domain/orders/index.ts'
import { refundSituation } from '../policies/refund-situation.ts'

export type Refundable = RefundSituation & { readonly order: SettledOrder }

/** An order with what decides over its refund today; `situation` is null where it opened nothing. */
export type RefundCase = {
  readonly order: Order
  readonly situation: Refundable | null
  readonly why: RefundRefusal | null
}

/** Whether an order can be refunded today, and why not (REF-01, REF-12); null: there is no such order. */
export const refundCase = query<{ orderId: string }, RefundCase | null>({
  name: 'refund-case',
  input: z.object({ orderId: z.string() }),
  reads: ['order', 'subscription', 'invoice'],
  readsDay: true,
  view: (records, { orderId }, { today }) => {
    const order = records.get('order', orderId)
    if (!order) return null
    const situation = refundSituation(records, orderId, today)
    return { order, situation, why: situation && whyNoRefund(situation) }
  },
})
