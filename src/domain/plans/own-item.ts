import { getSku, leastQuantity, type SkuId } from '../catalogue/index.ts'
import type { Estimate, EstimateItem } from '../estimates/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { addableSkus, hasEnded, isInForce, type Subscription } from '../subscriptions/index.ts'
import { pricePlanItem } from './plan-price.ts'

/** What a plan can do with a product that the customer has: its next year, more of it, robots for it (PLN-01). */
export type OwnItem = {
  readonly product: Subscription
  readonly what: 'renewal' | 'addition' | 'robots'
  /** The least of it, as it would be paid today. */
  readonly estimate: Estimate
}

/** What can be planned for a product today, with its price; nothing for what has ended or cannot be priced. */
export function ownItems(product: Subscription, today: CivilDate): readonly OwnItem[] {
  const { expiresOn: until, line } = product
  if (until === null || line === 'pv' || hasEnded(product, today)) return []
  const renewal: OwnItem = {
    ...{ product, what: 'renewal' },
    estimate: { line, on: today, items: heldItems(product), scenario: 'renewal', years: 1, until },
  }
  const added = isInForce(product, today) ? addedItems(product, today, until) : []
  return [renewal, ...added].filter(
    ({ estimate }) => estimate.items.length > 0 && pricePlanItem(estimate).priced !== null,
  )
}

function addedItems(product: Subscription, on: CivilDate, until: CivilDate): readonly OwnItem[] {
  const [sku] = addableSkus(product)
  const common = { on, until, scenario: 'addition' as const }
  const more: readonly OwnItem[] = sku
    ? [
        {
          ...{ product, what: 'addition' },
          estimate: {
            ...common,
            line: product.line,
            items: [{ sku, quantity: leastQuantity(getSku(sku), true) }],
          },
        },
      ]
    : []
  if (product.line !== 'online') return more
  const items = [{ sku: 'cs.robot.standard' as const, quantity: 1 }]
  return [...more, { product, what: 'robots', estimate: { ...common, line: 'robot', items } }]
}

/** All that it holds by the year, one item a SKU (PRC-15). */
function heldItems({ holdings }: Subscription): readonly EstimateItem[] {
  const held = new Map<SkuId, number>()
  for (const { sku, quantity } of holdings) held.set(sku, (held.get(sku) ?? 0) + quantity)
  return [...held].map(([sku, quantity]) => ({ sku, quantity }))
}
