import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { estimateSchema } from '../domain/estimates/index.ts'
import { applyPlanChange, type PlanChange, type PlanChangeRefusal } from '../domain/plans/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type ChangePlan = { readonly id: string; readonly change: PlanChange }

/**
 * - `unknown-plan`, `unknown-variant`, `unknown-item`: what was to be changed is not there any more
 * - `too-many-items`, `too-many-variants`: at most 50 items in each of 3 variants (PLN-01)
 * - `last-variant`: a plan has one at least
 * - `plan-applied`: the plan was applied for and stays as it is (PLN-03)
 * - of a name or a price: what was typed is none, or the item has none
 */
export type ChangePlanRefusal = 'unknown-plan' | PlanChangeRefusal

const inVariant = { variantId: z.string() }

const planChangeSchema: z.ZodMiniType<PlanChange> = z.discriminatedUnion('what', [
  z.object({ what: z.literal('add-item'), ...inVariant, estimate: estimateSchema }),
  z.object({
    what: z.literal('replace-item'),
    ...inVariant,
    itemId: z.string(),
    estimate: estimateSchema,
  }),
  z.object({ what: z.literal('remove-item'), ...inVariant, itemId: z.string() }),
  z.object({ what: z.literal('copy-variant'), ...inVariant }),
  z.object({ what: z.literal('rename-variant'), ...inVariant, name: z.string() }),
  z.object({ what: z.literal('remove-variant'), ...inVariant }),
  z.object({ what: z.literal('price-today') }),
])

/** One change of a plan; what another tab changed meanwhile stays (PLN-01, PLN-04). */
export const changePlan = command<ChangePlan, null, ChangePlanRefusal>({
  name: 'change-plan',
  input: z.object({ id: z.string(), change: planChangeSchema }),
  decide: (records, { id, change }, { now }) => {
    const plan = records.get('plan', id)
    if (!plan) return refuse('unknown-plan')
    const changed = applyPlanChange(plan, change, now)
    if (!changed.ok) return changed
    return ok({ changes: [{ type: 'plan', put: changed.value }], value: null })
  },
})
