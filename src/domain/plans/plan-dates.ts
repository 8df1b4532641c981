import { type Estimate, priceEstimate } from '../estimates/index.ts'
import { addYears, type CivilDate } from '../shared/civil-date.ts'
import { writePlanItem } from './encode-plan.ts'
import type { PlanContent } from './plan.ts'
import { type PlanAddressProblem, planProblem, type ReadPlan } from './plan-address.ts'

/** Nobody plans a payment for later than so many years after the plan was made. */
const MOST_YEARS_AHEAD = 10

/**
 * What was read, with dates that can be: a plan is made today at the latest, and holds from then on (PLN-04); what was
 * to be paid before it was made is paid on its day, and what is absurdly late, or has no price then, is left out. All
 * of it is told (PLN-02).
 */
export function withPossibleDates({ content, problems }: ReadPlan, today: CivilDate): ReadPlan {
  const madeOn = content.madeOn > today ? today : content.madeOn
  const told: PlanAddressProblem[] = []
  if (madeOn !== content.madeOn) told.push(planProblem('made-later', content.madeOn))
  const variants = content.variants.map((variant) => ({
    ...variant,
    items: variant.items.flatMap((item): Estimate[] => {
      const { found, what } = placeItem(item, madeOn)
      if (what) told.push(planProblem(what, writePlanItem(item)))
      return found ? [found] : []
    }),
  }))
  if (told.length === 0) return { content, problems }
  const left = variants.filter(({ items }) => items.length > 0)
  return { content: { ...content, madeOn, variants: left }, problems: [...problems, ...told] }
}

/** The content alone, for what keeps it. */
export function contentWithPossibleDates(content: PlanContent, today: CivilDate): PlanContent {
  return withPossibleDates({ content, problems: [] }, today).content
}

type Placed = { readonly found: Estimate | null; readonly what: PlanAddressProblem['what'] | null }

function placeItem(item: Estimate, madeOn: CivilDate): Placed {
  if (item.on > addYears(madeOn, MOST_YEARS_AHEAD)) return { found: null, what: 'item-far' }
  if (item.on >= madeOn) return { found: item, what: null }
  const moved = { ...item, on: madeOn }
  return priceEstimate(moved).ok
    ? { found: moved, what: 'item-early' }
    : { found: null, what: 'item-past' }
}
