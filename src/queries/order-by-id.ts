import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Order } from '../domain/orders/index.ts'

/** An order by its number, as it was agreed and what became of it (ORD-05); null: there is none. */
export const orderById = query<{ id: string }, Order | null>({
  name: 'order-by-id',
  input: z.object({ id: z.string() }),
  reads: ['order'],
  view: (records, { id }) => records.get('order', id) ?? null,
})
