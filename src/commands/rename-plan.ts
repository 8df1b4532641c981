import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { type PlanNameRefusal, readPlanName } from '../domain/plans/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type RenamePlan = { readonly id: string; readonly name: string }

/**
 * - `unknown-plan`: the plan is not there any more
 * - `plan-applied`: the plan was applied for and stays as it is, its name too (PLN-03)
 * - `name-missing`, `name-too-long`: what was typed is no name of a plan
 */
export type RenamePlanRefusal = 'unknown-plan' | 'plan-applied' | PlanNameRefusal

/** 「重命名」 of a plan that was not applied for (PLN-01). */
export const renamePlan = command<RenamePlan, null, RenamePlanRefusal>({
  name: 'rename-plan',
  input: z.object({ id: z.string(), name: z.string() }),
  decide: (records, { id, name: typed }, { now }) => {
    const plan = records.get('plan', id)
    if (!plan) return refuse('unknown-plan')
    if (plan.applied) return refuse('plan-applied')
    const name = readPlanName(typed)
    if (!name.ok) return name
    const put = { ...plan, name: name.value, updatedAt: now }
    return ok({ changes: [{ type: 'plan', put }], value: null })
  },
})
