import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { decodeEstimate } from '../domain/estimates/index.ts'
import { type Result, refuse } from '../domain/shared/result.ts'
import { type Applying, type ApplyRefusal, whatApplyingMakes } from '../policies/apply-for-plan.ts'
import { planForQuote } from '../policies/plan-for-quote.ts'

/** What applying for the quote of an address would make today, or why it would be refused (PLN-04). */
export const applyingForQuote = query<
  { readonly address: string },
  Result<Applying, 'malformed' | ApplyRefusal>
>({
  name: 'applying-for-quote',
  input: z.object({ address: z.string() }),
  reads: ['plan', 'subscription'],
  readsDay: true,
  view: (records, { address }, { now: at, today }) => {
    const read = decodeEstimate(address)
    if (!read.ok) return refuse('malformed')
    const { plan, variantId } = planForQuote(records, read.value, { name: '', at })
    return whatApplyingMakes(records, plan, { variantId, today })
  },
})
