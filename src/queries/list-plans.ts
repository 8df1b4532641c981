import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import { type Validity, validThrough } from '../domain/estimates/index.ts'
import { type Plan, planValidity } from '../domain/plans/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { newestFirst } from '../domain/shared/moment-order.ts'

export type PlanState = 'applied' | Validity

/** A row of 「方案列表」. */
export type PlanRow = {
  readonly plan: Plan
  readonly validThrough: CivilDate
  readonly state: PlanState
}

export const PLAN_STATES = [
  'valid',
  'expired',
  'catalogue-changed',
  'applied',
] as const satisfies readonly PlanState[]

/** A page of the saved plans, the newest first; a state that there is none of filters nothing (PLN-01, PLN-04). */
export const listPlans = query<{ readonly state: string } & PageInput, Page<PlanRow>>({
  name: 'list-plans',
  input: z.object({ state: z.string(), ...PAGE_INPUT }),
  reads: ['plan'],
  readsDay: true,
  view: (records, input, { today }) => {
    const all = records.list('plan')
    const rows = all
      .toSorted(newestFirst(({ createdAt }) => createdAt))
      .map((plan) => rowOf(plan, today))
    const isState = PLAN_STATES.some((known) => known === input.state)
    const found = isState ? rows.filter(({ state }) => state === input.state) : rows
    return pageOf(found, input, all.length)
  },
})

function rowOf(plan: Plan, today: CivilDate): PlanRow {
  const state = plan.applied ? 'applied' : planValidity(plan, today)
  return { plan, validThrough: validThrough(plan.madeOn), state }
}
