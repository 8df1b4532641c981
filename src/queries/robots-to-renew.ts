import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { robotsAlong, type SubscriptionOf } from '../domain/subscriptions/index.ts'
import { robotsIn } from '../policies/purchases/renewal.ts'

/** The robots that can be renewed along with their online product today (LIF-05). */
export const robotsToRenew = query<{ productId: string }, readonly SubscriptionOf<'robot'>[]>({
  name: 'robots-to-renew',
  input: z.object({ productId: z.string() }),
  reads: ['subscription'],
  readsDay: true,
  view: (records, { productId }, { today }) => robotsAlong(robotsIn(records), { productId, today }),
})
