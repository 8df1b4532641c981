import { getSku, leastQuantity, type SkuId } from '../catalogue/index.ts'
import type { Estimate, EstimateItem } from '../estimates/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import {
  type ActionFacts,
  addableSkus,
  type ProductAction,
  type Subscription,
  whyNot,
} from '../subscriptions/index.ts'
import { pricePlanItem } from './plan-price.ts'

/** What a plan can do with a product that the customer has: its next year, more of it, robots for it (PLN-01). */
export type OwnItem = {
  readonly product: Subscription
  readonly what: 'renewal' | 'addition' | 'robots'
  /** The least of it, as it would be paid today. */
  readonly estimate: Estimate
  /** The online product of a robot must be renewed before: the robot never outlives it (LIF-05). */
  readonly isAfterOnline: boolean
}

/**
 * What can be planned for a product today, with its price: what could be bought now, and the next year of a robot that
 * waits for its online product only.
 */
export function ownItems(product: Subscription, facts: ActionFacts): readonly OwnItem[] {
  const { expiresOn: until, line } = product
  if (until === null || line === 'pv') return []
  return [...renewalOf(product, facts, until), ...addedItems(product, facts, until)].filter(
    ({ estimate }) => estimate.items.length > 0 && pricePlanItem(estimate).priced !== null,
  )
}

function renewalOf(
  product: Subscription,
  facts: ActionFacts,
  until: CivilDate,
): readonly OwnItem[] {
  const why = whyNot(product, 'renew', facts)
  const isAfterOnline = why === 'at-online-expiry' || why === 'beyond-online-expiry'
  if (why !== null && !isAfterOnline) return []
  const { line } = product
  const common = { line, on: facts.today, items: heldItems(product), until }
  const estimate = { ...common, scenario: 'renewal', years: 1 } as const
  return [{ product, what: 'renewal', estimate, isAfterOnline }]
}

function addedItems(
  product: Subscription,
  facts: ActionFacts,
  until: CivilDate,
): readonly OwnItem[] {
  const can = (action: ProductAction) => whyNot(product, action, facts) === null
  const [sku] = can('seats') ? addableSkus(product) : []
  const added = (what: 'addition' | 'robots', line: Estimate['line'], item: EstimateItem) => ({
    ...{ product, what, isAfterOnline: false },
    estimate: { line, on: facts.today, until, scenario: 'addition' as const, items: [item] },
  })
  const robot = { sku: 'cs.robot.standard', quantity: 1 } as const
  return [
    ...(sku
      ? [added('addition', product.line, { sku, quantity: leastQuantity(getSku(sku), true) })]
      : []),
    ...(product.line === 'online' && can('robot-standard')
      ? [added('robots', 'robot', robot)]
      : []),
  ]
}

/** All that it holds by the year, one item a SKU (PRC-15). */
function heldItems({ holdings }: Subscription): readonly EstimateItem[] {
  const held = new Map<SkuId, number>()
  for (const { sku, quantity } of holdings) held.set(sku, (held.get(sku) ?? 0) + quantity)
  return [...held].map(([sku, quantity]) => ({ sku, quantity }))
}
