import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type DeletePlan = { readonly id: string }

/** `unknown-plan`: the plan is not there any more. */
export type DeletePlanRefusal = 'unknown-plan'

/** 「删除」: the plan goes; what was applied for with it stays (PLN-01). */
export const deletePlan = command<DeletePlan, null, DeletePlanRefusal>({
  name: 'delete-plan',
  input: z.object({ id: z.string() }),
  decide: (records, { id }) => {
    if (!records.get('plan', id)) return refuse('unknown-plan')
    return ok({ changes: [{ type: 'plan', remove: id }], value: null })
  },
})
