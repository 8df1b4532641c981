import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  type PlanContent,
  type PlanNameRefusal,
  planContentSchema,
  readPlanName,
  startPlan,
} from '../domain/plans/index.ts'
import { ok } from '../domain/shared/result.ts'

export type SavePlan = { readonly content: PlanContent }

/** `name-missing`, `name-too-long`: what was typed is no name of a plan (PLN-01). */
export type SavePlanRefusal = PlanNameRefusal

/** 「保存方案」: keeps a plan that came in an address or a file. Answers with its id; one key is one plan (PLN-02). */
export const savePlan = command<SavePlan, string, SavePlanRefusal>({
  name: 'save-plan',
  input: z.object({ content: planContentSchema }),
  decide: (records, { content }, { now, key }) => {
    const name = readPlanName(content.name)
    if (!name.ok) return name
    const id = `plan-${key}`
    if (records.get('plan', id)) return ok({ changes: [], value: id })
    const create = startPlan(id, { ...content, name: name.value }, now)
    return ok({ changes: [{ type: 'plan', create }], value: id })
  },
})
