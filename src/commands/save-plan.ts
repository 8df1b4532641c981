import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  contentWithPossibleDates,
  type PlanContent,
  type PlanNameRefusal,
  planContentSchema,
  readPlanName,
  startPlan,
} from '../domain/plans/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type SavePlan = { readonly content: PlanContent }

/**
 * - `name-missing`, `name-too-long`: what was typed is no name of a plan (PLN-01)
 * - `nothing-to-apply`: none of its items can be paid on a day that a plan may have (PLN-02)
 */
export type SavePlanRefusal = PlanNameRefusal | 'nothing-to-apply'

/** 「保存方案」: keeps a plan that came in an address or a file. Answers with its id; one key is one plan (PLN-02). */
export const savePlan = command<SavePlan, string, SavePlanRefusal>({
  name: 'save-plan',
  input: z.object({ content: planContentSchema }),
  decide: (records, { content }, { now, key }) => {
    const name = readPlanName(content.name)
    if (!name.ok) return name
    const id = `plan-${key}`
    if (records.get('plan', id)) return ok({ changes: [], value: id })
    const possible = contentWithPossibleDates(content, civilDateOf(now))
    if (possible.variants.length === 0) return refuse('nothing-to-apply')
    const create = startPlan(id, { ...possible, name: name.value }, now)
    return ok({ changes: [{ type: 'plan', create }], value: id })
  },
})
