import { CATALOGUE_VERSION } from '../catalogue/index.ts'
import { type Estimate, type Validity, validityOf } from '../estimates/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import {
  LONGEST_VARIANT_NAME,
  MOST_PLAN_ITEMS,
  MOST_VARIANTS,
  nextVariantName,
  type Plan,
  type PlanContent,
  type PlanNameRefusal,
  type PlanVariant,
  readPlanName,
} from './plan.ts'
import { pricePlanItem, sumVariant } from './plan-price.ts'

/** What can be changed of a plan that was not applied for. */
export type PlanChange =
  | { readonly what: 'add-item'; readonly variantId: string; readonly estimate: Estimate }
  | {
      readonly what: 'replace-item'
      readonly variantId: string
      readonly itemId: string
      readonly estimate: Estimate
    }
  | { readonly what: 'remove-item'; readonly variantId: string; readonly itemId: string }
  | { readonly what: 'copy-variant'; readonly variantId: string }
  | { readonly what: 'rename-variant'; readonly variantId: string; readonly name: string }
  | { readonly what: 'remove-variant'; readonly variantId: string }
  | { readonly what: 'price-today' }

export type PlanChangeRefusal =
  | 'unknown-variant'
  | 'unknown-item'
  | 'too-many-items'
  | 'too-many-variants'
  | 'last-variant'
  | 'plan-applied'
  | NonNullable<ReturnType<typeof pricePlanItem>['refusal']>
  | PlanNameRefusal

/** Whether the prices of a plan still hold (PLN-04). */
export function planValidity({ madeOn, catalogue }: Plan, today: CivilDate): Validity {
  return validityOf({ on: madeOn, catalogue }, today)
}

/** A plan as it is saved first; `id` and `at` are its own. */
export function startPlan(id: string, content: PlanContent, at: Instant): Plan {
  return {
    ...{ id, name: content.name, madeOn: content.madeOn, catalogue: content.catalogue },
    ...{ createdAt: at, updatedAt: at, applied: null },
    variants: content.variants.map(({ name, items, total }, place) =>
      // By another price list its own total is the only trace of it.
      withSum(
        {
          id: String(place + 1),
          name,
          items: items.map((estimate, number) => ({ id: String(number + 1), estimate })),
          total,
        },
        content.catalogue,
      ),
    ),
  }
}

/** What of a plan its address says (PLN-02). */
export function contentOf({ name, madeOn, catalogue, variants }: Plan): PlanContent {
  return {
    ...{ name, madeOn, catalogue },
    variants: variants.map((variant) => ({
      ...{ name: variant.name, total: variant.total },
      items: variant.items.map(({ estimate }) => estimate),
    })),
  }
}

/** A plan with one change; a plan that was applied for stays as it is (PLN-03). */
export function applyPlanChange(
  plan: Plan,
  change: PlanChange,
  at: Instant,
): Result<Plan, PlanChangeRefusal> {
  if (plan.applied) return refuse('plan-applied')
  if (change.what === 'price-today') return ok(pricedToday(plan, at))
  const variant = plan.variants.find(({ id }) => id === change.variantId)
  if (!variant) return refuse('unknown-variant')
  const changed = changeVariants(plan, variant, change)
  return changed.ok ? ok({ ...plan, variants: [...changed.value], updatedAt: at }) : changed
}

type VariantChange = Exclude<PlanChange, { what: 'price-today' }>

function changeVariants(
  plan: Plan,
  variant: PlanVariant,
  change: VariantChange,
): Result<readonly PlanVariant[], PlanChangeRefusal> {
  const { variants, catalogue } = plan
  const put = (next: PlanVariant) =>
    variants.map((one) => (one.id === variant.id ? withSum(next, catalogue) : one))
  switch (change.what) {
    case 'remove-variant':
      if (variants.length === 1) return refuse('last-variant')
      return ok(variants.filter((one) => one !== variant))
    case 'copy-variant': {
      if (variants.length >= MOST_VARIANTS) return refuse('too-many-variants')
      const name = nextVariantName(variants.map((one) => one.name))
      return ok([...variants, { ...variant, id: nextId(variants), name }])
    }
    case 'rename-variant': {
      const name = readPlanName(change.name, LONGEST_VARIANT_NAME)
      return name.ok ? ok(put({ ...variant, name: name.value })) : name
    }
    default: {
      const items = changeItems(variant, change)
      return items.ok ? ok(put({ ...variant, items: [...items.value] })) : items
    }
  }
}

type ItemChange = Extract<VariantChange, { what: 'add-item' | 'replace-item' | 'remove-item' }>

function changeItems(
  { items }: PlanVariant,
  change: ItemChange,
): Result<PlanVariant['items'], PlanChangeRefusal> {
  if (change.what !== 'remove-item') {
    const { refusal } = pricePlanItem(change.estimate)
    if (refusal) return refuse(refusal)
  }
  if (change.what === 'add-item') {
    if (items.length >= MOST_PLAN_ITEMS) return refuse('too-many-items')
    return ok([...items, { id: nextId(items), estimate: change.estimate }])
  }
  if (!items.some(({ id }) => id === change.itemId)) return refuse('unknown-item')
  if (change.what === 'remove-item') return ok(items.filter(({ id }) => id !== change.itemId))
  const { estimate } = change
  return ok(items.map((item) => (item.id === change.itemId ? { ...item, estimate } : item)))
}

/** Today's price of everything: what was to be paid before today is paid today (PLN-04). */
function pricedToday(plan: Plan, at: Instant): Plan {
  const today = civilDateOf(at)
  const moved = (estimate: Estimate) =>
    estimate.on < today ? { ...estimate, on: today } : estimate
  return {
    ...plan,
    ...{ madeOn: today, catalogue: CATALOGUE_VERSION, updatedAt: at },
    variants: plan.variants.map((variant) =>
      withSum(
        {
          ...variant,
          items: variant.items.map(({ id, estimate }) => ({ id, estimate: moved(estimate) })),
        },
        CATALOGUE_VERSION,
      ),
    ),
  }
}

/** A total of another price list is kept as it was told: no other trace is left of its prices (PLN-02). */
function withSum(variant: PlanVariant, catalogue: CivilDate): PlanVariant {
  if (catalogue !== CATALOGUE_VERSION) return variant
  const { total } = sumVariant(variant.items.map(({ estimate }) => estimate))
  return { ...variant, total }
}

/** Ids count on: that of what was taken away is not given again while a later one is there. */
function nextId(all: readonly { readonly id: string }[]): string {
  return String(Math.max(0, ...all.map(({ id }) => Number(id) || 0)) + 1)
}
