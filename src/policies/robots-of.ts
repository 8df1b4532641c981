import type { AppView } from '../api/app-records.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'

/** The robots of an online product. */
export function robotIdsOf(records: AppView, productId: string): readonly string[] {
  return records
    .list('subscription')
    .flatMap((one) => (one.line === 'robot' && one.productId === productId ? [one.id] : []))
}

/** Nothing falls due for a product that is suspended, nor for the robots of one (LIF-12). */
export function isStandingStill(records: AppView, product: Subscription): boolean {
  return standsStill(product, (id) => records.get('subscription', id)?.suspended === true)
}

/** Those of all products for which something can fall due (LIF-12). */
export function goingOn(products: readonly Subscription[]): readonly Subscription[] {
  const suspended = new Set(products.filter((one) => one.suspended).map(({ id }) => id))
  return products.filter((product) => !standsStill(product, (id) => suspended.has(id)))
}

function standsStill(product: Subscription, isSuspended: (id: string) => boolean): boolean {
  return Boolean(product.suspended) || (product.line === 'robot' && isSuspended(product.productId))
}
