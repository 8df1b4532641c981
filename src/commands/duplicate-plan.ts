import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { type PlanNameRefusal, readPlanName } from '../domain/plans/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type DuplicatePlan = { readonly id: string; readonly name: string }

/**
 * - `unknown-plan`: the plan is not there any more
 * - `name-missing`, `name-too-long`: what was typed is no name of a plan
 */
export type DuplicatePlanRefusal = 'unknown-plan' | PlanNameRefusal

/** 「复制」: the same plan once more, not applied for. Answers with its id; one key is one plan (PLN-01). */
export const duplicatePlan = command<DuplicatePlan, string, DuplicatePlanRefusal>({
  name: 'duplicate-plan',
  input: z.object({ id: z.string(), name: z.string() }),
  decide: (records, { id: original, name: typed }, { now, key }) => {
    const id = `plan-${key}`
    if (records.get('plan', id)) return ok({ changes: [], value: id })
    const plan = records.get('plan', original)
    if (!plan) return refuse('unknown-plan')
    const name = readPlanName(typed)
    if (!name.ok) return name
    const moments = { createdAt: now, updatedAt: now }
    const create = { ...plan, ...moments, id, name: name.value, applied: null }
    return ok({ changes: [{ type: 'plan', create }], value: id })
  },
})
