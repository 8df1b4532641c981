import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type Subscription, statusOf } from '../domain/subscriptions/index.ts'

/**
 * What is bought anew in place of a product that was reclaimed (LIF-02): its own kind; of a robot whose online product is
 * gone as well, that one first. Null: it was not reclaimed.
 */
export const anewFor = query<{ id: string }, Subscription | null>({
  name: 'anew-for',
  input: z.object({ id: z.string() }),
  reads: ['subscription'],
  readsDay: true,
  view: (records, { id }, { today }) => {
    const product = records.get('subscription', id)
    if (!product || statusOf(product, today).status !== 'reclaimed') return null
    const online = product.line === 'robot' ? records.get('subscription', product.productId) : null
    if (!online) return product
    const { status } = statusOf(online, today)
    return status === 'reclaimed' || status === 'refunded' ? online : product
  },
})
