import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type Cascade, cascade, refundSituation } from '../policies/refund-situation.ts'

const NOTHING: Cascade = { robots: [], orders: [], unpaid: [] }

/** What goes with the product of an order when it is refunded (REF-11). */
export const refundCascade = query<{ orderId: string }, Cascade>({
  name: 'refund-cascade',
  input: z.object({ orderId: z.string() }),
  reads: ['order', 'subscription', 'invoice', 'consultation'],
  readsDay: true,
  view: (records, { orderId }, { today }) => {
    const situation = refundSituation(records, orderId, today)
    return situation ? cascade(records, situation) : NOTHING
  },
})
