import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { decodeEstimate } from '../domain/estimates/index.ts'
import { type PlanNameRefusal, readPlanName } from '../domain/plans/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { type ApplyRefusal, applyForPlan } from '../policies/apply-for-plan.ts'
import { planForQuote } from '../policies/plan-for-quote.ts'

export type ApplyQuote = {
  /** The query of the quote's address. */
  readonly address: string
  /** What the plan of it is called. */
  readonly name: string
}

/** `malformed`: the address holds no quote; others: see `applyForPlan`. */
export type ApplyQuoteRefusal = 'malformed' | ApplyRefusal | PlanNameRefusal

/**
 * 「按此报价申请」: what 「按此方案申请」 does, for the one item of a quote. Answers with the id of its plan, which is the
 * same one for the same quote: nothing is made twice (PLN-04).
 */
export const applyQuote = command<ApplyQuote, string, ApplyQuoteRefusal>({
  name: 'apply-quote',
  input: z.object({ address: z.string(), name: z.string() }),
  decide: (records, { address, name: typed }, { now }) => {
    const read = decodeEstimate(address)
    if (!read.ok) return refuse('malformed')
    const name = readPlanName(typed)
    if (!name.ok) return name
    const asked = { name: name.value, at: now }
    const { plan, variantId } = planForQuote(records, read.value, asked)
    const applied = applyForPlan(records, plan, { variantId, at: now })
    return applied.ok ? ok({ ...applied.value, value: plan.id }) : applied
  },
})
