import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'

/** Products that may be suspended, or are: all that have not ended, the newest first (LIF-04). */
export const productsInLife = query<Record<string, never>, readonly Subscription[]>({
  name: 'products-in-life',
  input: z.record(z.string(), z.never()),
  reads: ['subscription'],
  view: (records) =>
    records
      .list('subscription')
      .filter(({ ended }) => ended === null)
      .sort(newestFirst(({ openedAt }) => openedAt)),
})
