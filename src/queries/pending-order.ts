import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import {
  isOpen,
  type Order,
  PURCHASES,
  type Purchase,
  productsOf,
  renews,
} from '../domain/orders/index.ts'
import { oldestFirst } from '../domain/shared/moment-order.ts'

/** The newest order of a kind for a product, a renewal also of several (RNW-02), that still waits for its payment; null: none (ORD-01). */
export const pendingOrder = query<{ productId: string; what: Purchase['what'] }, Order | null>({
  name: 'pending-order',
  input: z.object({ productId: z.string(), what: z.enum(PURCHASES) }),
  reads: ['order'],
  view: (records, { productId, what }) =>
    records
      .list('order')
      .filter(isOpen)
      .filter(({ purchase }) =>
        what === 'renewal'
          ? renews(purchase, productId)
          : purchase.what === what && productsOf(purchase).includes(productId),
      )
      .sort(oldestFirst(({ createdAt }) => createdAt))
      .at(-1) ?? null,
})
