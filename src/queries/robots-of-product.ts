import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { SubscriptionOf } from '../domain/subscriptions/index.ts'
import { robotsIn } from '../policies/purchases/renewal.ts'

/** All robots of an online product by their numbers, those that have ended included (PRD-04). */
export const robotsOfProduct = query<{ id: string }, readonly SubscriptionOf<'robot'>[]>({
  name: 'robots-of-product',
  input: z.object({ id: z.string() }),
  reads: ['subscription'],
  view: (records, { id }) =>
    robotsIn(records)
      .filter(({ productId }) => productId === id)
      .sort((a, b) => (a.number < b.number ? -1 : 1)),
})
