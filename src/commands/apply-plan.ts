import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { refuse } from '../domain/shared/result.ts'
import { type Applied, type ApplyRefusal, applyForPlan } from '../policies/apply-for-plan.ts'

export type ApplyPlan = { readonly id: string; readonly variantId: string }

/** `unknown-plan`: the plan is not there any more; others: see `applyForPlan`. */
export type ApplyPlanRefusal = 'unknown-plan' | ApplyRefusal

/**
 * 「按此方案申请」: a draft for each item that needs an application, a prepared purchase for each that does not. Pressed
 * again, in another tab or after a crash it makes nothing twice (PLN-03).
 */
export const applyPlan = command<ApplyPlan, Applied, ApplyPlanRefusal>({
  name: 'apply-plan',
  input: z.object({ id: z.string(), variantId: z.string() }),
  decide: (records, { id, variantId }, { now }) => {
    const plan = records.get('plan', id)
    if (!plan) return refuse('unknown-plan')
    return applyForPlan(records, plan, { variantId, at: now })
  },
})
