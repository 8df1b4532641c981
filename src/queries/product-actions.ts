import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { actionsOf, type OfferedAction } from '../domain/subscriptions/index.ts'
import { actionFacts } from '../policies/action-facts.ts'

/** All actions of a product in their order; one that is impossible today says why (PRD-02). */
export const productActions = query<{ id: string }, readonly OfferedAction[]>({
  name: 'product-actions',
  input: z.object({ id: z.string() }),
  reads: ['subscription', 'order', 'invoice', 'refund'],
  readsDay: true,
  view: (records, { id }, { today }) => {
    const product = records.get('subscription', id)
    return product ? actionsOf(product, actionFacts(records, product, today)) : []
  },
})
