import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { isOpen, type Order } from '../domain/orders/index.ts'

/** The order that was placed under a key and still waits for its payment; null: none (ORD-01). */
export const orderByKey = query<{ key: string }, Order | null>({
  name: 'order-by-key',
  input: z.object({ key: z.string() }),
  reads: ['order'],
  view: (records, { key }) =>
    records.list('order').find((order) => order.key === key && isOpen(order)) ?? null,
})
