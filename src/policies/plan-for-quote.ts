import type { AppView } from '../api/app-records.ts'
import type { SharedEstimate } from '../domain/estimates/index.ts'
import {
  contentWithPossibleDates,
  type Plan,
  planIdOfQuote,
  planOfQuote,
  startPlan,
} from '../domain/plans/index.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'

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
  const kept = records.get('plan', id)
  if (kept) return { plan: kept, variantId: variantOf(kept) }
  // A quote may be for a day to come; what is made of it is made today at the latest.
  const plan = startPlan(
    id,
    contentWithPossibleDates(planOfQuote(quote, name), civilDateOf(at)),
    at,
  )
  return { plan, variantId: variantOf(plan) }
}

function variantOf({ applied, variants: [first] }: Plan): string {
  return applied?.variantId ?? first?.id ?? ''
}
