import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'

/** A product by its id (PRD-05); null: there is none. */
export const productById = query<{ id: string }, Subscription | null>({
  name: 'product-by-id',
  input: z.object({ id: z.string() }),
  reads: ['subscription'],
  view: (records, { id }) => records.get('subscription', id) ?? null,
})
