import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { isOpen, type Order, PURCHASES, type Purchase, productOf } from '../domain/orders/index.ts'
import { oldestFirst } from '../domain/shared/moment-order.ts'

/** The newest order of a kind for a product that still waits for its payment; null: none (ORD-01). */
export const pendingOrder = query<{ productId: string; what: Purchase['what'] }, Order | null>({
  name: 'pending-order',
  input: z.object({ productId: z.string(), what: z.enum(PURCHASES) }),
  reads: ['order'],
  view: (records, { productId, what }) =>
    records
      .list('order')
      .filter(isOpen)
      .filter(({ purchase }) => purchase.what === what && productOf(purchase) === productId)
      .sort(oldestFirst(({ createdAt }) => createdAt))
      .at(-1) ?? null,
})
