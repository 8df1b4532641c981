import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'

/** All products in no order, those that have ended included: what a log calls by their names. */
export const allProducts = query<Record<string, never>, readonly Subscription[]>({
  name: 'all-products',
  input: z.record(z.string(), z.never()),
  reads: ['subscription'],
  view: (records) => records.list('subscription'),
})
