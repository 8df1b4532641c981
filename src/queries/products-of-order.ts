import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { isSettled } from '../domain/orders/index.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'

/** The products that an order opened or changed (ORD-06). */
export const productsOfOrder = query<{ id: string }, readonly Subscription[]>({
  name: 'products-of-order',
  input: z.object({ id: z.string() }),
  reads: ['order', 'subscription'],
  view: (records, { id }) => {
    const order = records.get('order', id)
    if (!order || !isSettled(order)) return []
    return order.productIds.flatMap((product) => records.get('subscription', product) ?? [])
  },
})
