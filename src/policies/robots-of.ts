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
  if (product.suspended) return true
  if (product.line !== 'robot') return false
  return records.get('subscription', product.productId)?.suspended === true
}
