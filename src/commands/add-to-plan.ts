import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { CATALOGUE_VERSION } from '../domain/catalogue/index.ts'
import { type Estimate, estimateSchema } from '../domain/estimates/index.ts'
import {
  applyPlanChange,
  type PlanChangeRefusal,
  pricePlanItem,
  readPlanName,
  startPlan,
} from '../domain/plans/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { ZERO_YUAN } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type AddToPlan = {
  readonly estimate: Estimate
  readonly to:
    | { readonly planId: string; readonly variantId: string }
    /** A new plan of this name, with a first variant. */
    | { readonly name: string }
}

/**
 * - `unknown-plan`, `unknown-variant`: what it was to be added to is not there any more
 * - `too-many-items`: a variant has 50 items at most (PLN-01)
 * - `plan-applied`: the plan was applied for and stays as it is (PLN-03)
 * - `name-missing`, `name-too-long`: what was typed is no name of a plan
 * - of a price: the item has none
 */
export type AddToPlanRefusal = 'unknown-plan' | PlanChangeRefusal

/** 「加入方案」: one more item, into a plan that is there or into a new one. Answers with the plan's id (PLN-01). */
export const addToPlan = command<AddToPlan, string, AddToPlanRefusal>({
  name: 'add-to-plan',
  input: z.object({
    estimate: estimateSchema,
    to: z.union([
      z.object({ planId: z.string(), variantId: z.string() }),
      z.object({ name: z.string() }),
    ]),
  }),
  decide: (records, { estimate, to }, { now, key }) => {
    if ('planId' in to) {
      const plan = records.get('plan', to.planId)
      if (!plan) return refuse('unknown-plan')
      const added = applyPlanChange(
        plan,
        { what: 'add-item', variantId: to.variantId, estimate },
        now,
      )
      if (!added.ok) return added
      return ok({ changes: [{ type: 'plan', put: added.value }], value: plan.id })
    }
    const name = readPlanName(to.name)
    if (!name.ok) return name
    const { refusal } = pricePlanItem(estimate)
    if (refusal) return refuse(refusal)
    const id = `plan-${key}`
    if (records.get('plan', id)) return ok({ changes: [], value: id })
    const variants = [{ name: 'A', total: ZERO_YUAN, items: [estimate] }]
    const made = { madeOn: civilDateOf(now), catalogue: CATALOGUE_VERSION }
    const create = startPlan(id, { name: name.value, ...made, variants }, now)
    return ok({ changes: [{ type: 'plan', create }], value: id })
  },
})
