import * as z from 'zod/mini'
import type { AppView } from '../api/app-records.ts'
import { query } from '../api/query.ts'
import type { ApplicationState } from '../domain/applications/index.ts'
import type { OrderState } from '../domain/orders/index.ts'
import {
  isOrderOf,
  type Plan,
  type PlanItem,
  type PlanOutcome,
  type PlanRoute,
  routeOf,
} from '../domain/plans/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import type { Result } from '../domain/shared/result.ts'
import { type Applying, type ApplyRefusal, whatApplyingMakes } from '../policies/apply-for-plan.ts'

/**
 * What has become of an item (PLN-03): its application as it is by now (null: deleted), the order that was placed for it,
 * or how it can be bought.
 */
export type PlanFate =
  | { readonly what: 'application'; readonly id: string; readonly state: ApplicationState | null }
  | { readonly what: 'order'; readonly id: string; readonly state: OrderState }
  | { readonly what: 'prepared'; readonly route: PlanRoute }
  | { readonly what: 'open'; readonly route: PlanRoute }

/** What applying for a variant would make today, or why it would be refused. */
export type ApplyingAnswer = Result<Applying, ApplyRefusal>

export type ShownPlan = {
  readonly plan: Plan
  /** By the id of the item, of the variant that was applied for; of the others how each item can be bought. */
  readonly fates: Readonly<Record<string, Readonly<Record<string, PlanFate>>>>
  /** By the id of the variant. */
  readonly applying: Readonly<Record<string, ApplyingAnswer>>
}

/** A saved plan by its id, with what has become of each item (PLN-03); null: there is none. */
export const planById = query<{ id: string }, ShownPlan | null>({
  name: 'plan-by-id',
  input: z.object({ id: z.string() }),
  reads: ['plan', 'application', 'order', 'subscription'],
  readsDay: true,
  view: (records, { id }, { today }) => {
    const plan = records.get('plan', id)
    if (!plan) return null
    const applying = plan.variants.map(({ id: variantId }) => [
      variantId,
      whatApplyingMakes(records, plan, { variantId, today }),
    ])
    return { plan, fates: fatesOf(records, plan, today), applying: Object.fromEntries(applying) }
  },
})

function fatesOf(records: AppView, plan: Plan, today: CivilDate): ShownPlan['fates'] {
  const taken = new Set<string>()
  return Object.fromEntries(
    plan.variants.map((variant) => {
      const outcomes = plan.applied?.variantId === variant.id ? plan.applied.outcomes : []
      const fates = variant.items.map((item) => {
        const outcome = outcomes.find(({ itemId }) => itemId === item.id)
        return [item.id, fateOf(records, { item, outcome, taken, today })] as const
      })
      return [variant.id, Object.fromEntries(fates)]
    }),
  )
}

type Asked = {
  readonly item: PlanItem
  readonly outcome: PlanOutcome | undefined
  /** Orders that stand for another item: each stands for one. */
  readonly taken: Set<string>
  readonly today: CivilDate
}

function fateOf(records: AppView, { item, outcome, taken, today }: Asked): PlanFate {
  const route = routeOf(item.estimate, records.list('subscription'), today)
  if (!outcome) return { what: 'open', route }
  const { applicationId, at } = outcome
  if (applicationId !== null) {
    const state = records.get('application', applicationId)?.state ?? null
    return { what: 'application', id: applicationId, state }
  }
  const order = records
    .list('order')
    .filter(({ id, state, createdAt }) => !taken.has(id) && state !== 'closed' && createdAt >= at)
    .find((one) => isOrderOf(one, item.estimate))
  if (!order) return { what: 'prepared', route }
  taken.add(order.id)
  return { what: 'order', id: order.id, state: order.state }
}
