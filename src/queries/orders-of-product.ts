import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { isSettled, type SettledOrder } from '../domain/orders/index.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'

/** The paid orders that opened or changed a product, the newest first (PRD-05). */
export const ordersOfProduct = query<{ id: string }, readonly SettledOrder[]>({
  name: 'orders-of-product',
  input: z.object({ id: z.string() }),
  reads: ['order'],
  view: (records, { id }) =>
    records
      .list('order')
      .filter(isSettled)
      .filter(({ productIds }) => productIds.includes(id))
      .sort(newestFirst(({ payment }) => payment.at)),
})
