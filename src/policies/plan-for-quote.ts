import type { AppView } from '../api/app-records.ts'
import type { SharedEstimate } from '../domain/estimates/index.ts'
import { type Plan, planIdOfQuote, planOfQuote, startPlan } from '../domain/plans/index.ts'
import type { Instant } from '../domain/shared/instant.ts'

/**
 * The plan that a quote is applied for with, the same one for the same quote, and which variant of it; one that is not
 * kept yet has this name (PLN-04).
 */
export function planForQuote(
  records: AppView,
  quote: SharedEstimate,
  { name, at }: { readonly name: string; readonly at: Instant },
): { readonly plan: Plan; readonly variantId: string } {
  const id = planIdOfQuote(quote)
  const plan = records.get('plan', id) ?? startPlan(id, planOfQuote(quote, name), at)
  return { plan, variantId: plan.applied?.variantId ?? plan.variants[0]?.id ?? '' }
}
