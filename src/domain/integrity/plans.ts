import { CATALOGUE_VERSION } from '../catalogue/index.ts'
import { MOST_PLAN_ITEMS, MOST_VARIANTS, type Plan, sumVariant } from '../plans/index.ts'
import { type Contradiction, inEach, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** A plan costs what its items cost, and each item became one thing at most (PLN-01, PLN-03). */
export const PLAN_STATEMENTS = [
  { code: 'plan-sum', find: (world: World) => inEach(world.list('plan'), sums) },
  { code: 'plan-outcome', find: (world: World) => inEach(world.list('plan'), outcomes) },
] as const satisfies readonly Statement[]

/** By the price list of today; of another one only its total is known. */
function sums(plan: Plan): readonly (Contradiction | null)[] {
  if (plan.catalogue !== CATALOGUE_VERSION) return [null]
  return plan.variants.flatMap(({ name, items, total }) => {
    const sum = sumVariant(items.map(({ estimate }) => estimate)).total
    return unless(sum === total, [ref('plan', plan)], { name, sum, total })
  })
}

/** What was applied for is one of its variants, and no item or application stands for two. */
function outcomes(plan: Plan): readonly (Contradiction | null)[] {
  const { variants, applied, createdAt, updatedAt } = plan
  const isOfSize =
    variants.length <= MOST_VARIANTS &&
    variants.every(({ items }) => items.length <= MOST_PLAN_ITEMS)
  const isInOrder = createdAt <= updatedAt
  return unless(isOfSize && isInOrder && (applied === null || isApplied(plan, applied)), [
    ref('plan', plan),
  ])
}

function isApplied({ variants, createdAt }: Plan, applied: NonNullable<Plan['applied']>): boolean {
  const variant = variants.find(({ id }) => id === applied.variantId)
  const itemIds = applied.outcomes.map(({ itemId }) => itemId)
  const applicationIds = applied.outcomes.flatMap(({ applicationId }) => applicationId ?? [])
  return (
    variant !== undefined &&
    applied.at >= createdAt &&
    applied.outcomes.every(({ at }) => at >= applied.at) &&
    itemIds.every((id) => variant.items.some((item) => item.id === id)) &&
    new Set(itemIds).size === itemIds.length &&
    new Set(applicationIds).size === applicationIds.length
  )
}
