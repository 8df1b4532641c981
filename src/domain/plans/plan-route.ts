import type { Package } from '../applications/index.ts'
import type { Estimate } from '../estimates/index.ts'
import type { Order } from '../orders/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { hasEnded, quantityOf, type Subscription } from '../subscriptions/index.ts'
import { isApplicationLine, packageOfEstimate } from './package-of.ts'
import { type PurchasePage, purchasePageOf } from './purchase-page.ts'

/**
 * How an item of a plan is bought (PLN-03): by an application with this package, or on a page of its own, for one of the
 * customer's products (null: it opens one, or the customer chooses which); or why it cannot be, as things stand.
 */
export type PlanRoute =
  | { readonly what: 'application'; readonly package: Package }
  | { readonly what: 'purchase'; readonly productId: string | null }
  | {
      readonly what: 'impossible'
      readonly code: 'product-gone' | 'no-such-product' | 'not-one-package'
    }

/** The way an item goes, with the customer's products as they are today. */
export function routeOf(
  estimate: Estimate,
  products: readonly Subscription[],
  today: CivilDate,
): PlanRoute {
  const { line, scenario } = estimate
  if (scenario === 'new' && isApplicationLine(line)) {
    const chosen = packageOfEstimate(estimate)
    return chosen
      ? { what: 'application', package: chosen }
      : { what: 'impossible', code: 'not-one-package' }
  }
  const page = purchasePageOf(estimate)
  if (page === null) return { what: 'impossible', code: 'not-one-package' }
  // It opens a product of its own.
  if (page === 'pv' || page === 'interop') return { what: 'purchase', productId: null }
  return routeToProduct(estimate, page, { products, today })
}

type Owned = { readonly products: readonly Subscription[]; readonly today: CivilDate }

/** Robots are added to an online product; anything else is added to, or renewed, where it is (PRD-02). */
function routeToProduct(
  { line, scenario, items, ...rest }: Estimate,
  page: PurchasePage,
  { products, today }: Owned,
): PlanRoute {
  const owner = page === 'robots' ? 'online' : line
  const until = 'until' in rest ? rest.until : null
  const found = products.filter(
    (product) => product.line === owner && (until === null || product.expiresOn === until),
  )
  const living = found.filter((product) => !hasEnded(product, today))
  const fitting = living.filter((product) => items.some(({ sku }) => quantityOf(product, sku) > 0))
  // Of several that end on that day, a renewal is of the one that holds just this (PRC-15).
  const same = living.filter((product) => holdsJust(product, items))
  const [first] = [...(scenario === 'renewal' ? same : []), ...fitting, ...living]
  if (!first)
    return { what: 'impossible', code: found.length > 0 ? 'product-gone' : 'no-such-product' }
  return { what: 'purchase', productId: first.id }
}

/** Whether it holds so much of each of these, and nothing else. */
function holdsJust(product: Subscription, items: Estimate['items']): boolean {
  const isAll = product.holdings.every(({ sku }) => items.some((item) => item.sku === sku))
  return isAll && items.every(({ sku, quantity }) => quantityOf(product, sku) === quantity)
}

/** Whether an order buys what an item plans, as far as the item says it. */
export function isOrderOf({ purchase, quote }: Order, estimate: Estimate): boolean {
  const isRenewal = purchase.what === 'renewal' || purchase.what === 'renewals'
  const isKind =
    estimate.scenario === 'renewal' ? isRenewal : !isRenewal && purchase.what !== 'application'
  return (
    isKind &&
    estimate.items.every(({ sku, quantity }) =>
      quote.lines.some((line) => line.sku === sku && line.quantity === quantity),
    ) &&
    (estimate.scenario === 'addition' ||
      quote.lines.some(({ wholeYears }) => wholeYears === estimate.years || wholeYears === 0))
  )
}
