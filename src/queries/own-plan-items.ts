import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type OwnItem, ownItems } from '../domain/plans/index.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'
import { actionFacts } from '../policies/action-facts.ts'

/** What a plan can do with the products that are there, the newest product first (PLN-01). */
export const ownPlanItems = query<Record<string, never>, readonly OwnItem[]>({
  name: 'own-plan-items',
  input: z.record(z.string(), z.never()),
  reads: ['subscription', 'refund', 'order', 'invoice'],
  readsDay: true,
  view: (records, _, { today }) =>
    records
      .list('subscription')
      .toSorted(newestFirst(({ openedAt }) => openedAt))
      .flatMap((product) => ownItems(product, actionFacts(records, product, today))),
})
