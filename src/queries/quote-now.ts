import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { AgreedQuote } from '../domain/applications/index.ts'
import { draftOrder } from '../policies/purchases/purchase-kinds.ts'

/** What the order would cost if it were made today; null where it is not possible any more (PRC-14). */
export const quoteNow = query<{ orderId: string }, AgreedQuote | null>({
  name: 'quote-now',
  input: z.object({ orderId: z.string() }),
  reads: ['order', 'application', 'subscription', 'consultation', 'refund'],
  readsDay: true,
  view: (records, { orderId }, { now: at }) => {
    const order = records.get('order', orderId)
    if (!order) return null
    const draft = draftOrder(records, order.purchase, { at, placing: false })
    return draft.ok ? draft.value.quote : null
  },
})
