import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { ActionFacts } from '../domain/subscriptions/index.ts'
import { actionFacts } from '../policies/action-facts.ts'

/** What decides over the actions of a product today (PRD-02); of a product that is not there, nothing speaks against. */
export const actionFactsOf = query<{ id: string }, ActionFacts>({
  name: 'action-facts-of',
  input: z.object({ id: z.string() }),
  reads: ['subscription', 'order', 'invoice', 'refund'],
  readsDay: true,
  view: (records, { id }, { today }) => {
    const product = records.get('subscription', id)
    if (product) return actionFacts(records, product, today)
    return { today, refundReviewing: false, refundUnavailable: null, online: null }
  },
})
