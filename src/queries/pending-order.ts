import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import {
  inOrderTurn,
  isOpen,
  type Order,
  PURCHASES,
  type Purchase,
  productsOf,
  renews,
} from '../domain/orders/index.ts'

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
      .sort(inOrderTurn)
      .at(-1) ?? null,
})
