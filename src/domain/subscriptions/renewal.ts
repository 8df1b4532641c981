import type { QuoteItem } from '../pricing/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import type { Instant } from '../shared/instant.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Subscription, SubscriptionOf } from './subscription.ts'
import { phaseOn, type RenewalRefusal, renewedExpiry } from './term.ts'

export type RenewRefusal =
  | RenewalRefusal
  | 'product-ended'
  | 'not-renewable'
  | 'at-online-expiry'
  | 'beyond-online-expiry'

/** What a product's renewal is priced by: all it holds by the year, at its current quantity (PRC-15). */
export function renewalItems(
  products: readonly Subscription[],
  years: number,
): readonly QuoteItem[] {
  const items = new Map<string, QuoteItem>()
  for (const { sku, quantity, unitPrice } of products.flatMap(({ holdings }) => holdings)) {
    const key = `${sku} ${unitPrice ?? ''}`
    const earlier = items.get(key)?.quantity ?? 0
    const price = unitPrice === undefined ? {} : { unitPrice }
    items.set(key, {
      sku,
      quantity: earlier + quantity,
      term: { years },
      addition: true,
      ...price,
    })
  }
  return [...items.values()]
}

/**
 * The expiry after renewing (LIF-03), or why it cannot be renewed today: a trial or PV pack, a product
 * that has ended (LIF-02), a robot that would outlive its online product (LIF-05). `online` is given for
 * a robot that renews alone.
 */
export function expiryAfter(
  product: Subscription,
  {
    years,
    today,
    online,
  }: { years: number; today: CivilDate; online?: Pick<Subscription, 'expiresOn'> | null },
): Result<CivilDate, RenewRefusal> {
  const { expiresOn } = product
  if (expiresOn === null || product.line === 'pv' || product.holdings.length === 0) {
    return refuse('not-renewable')
  }
  if (product.ended || product.suspended) return refuse('product-ended')
  const renewed = renewedExpiry({ expiresOn, years, today })
  if (!renewed.ok) return renewed
  const limit = online?.expiresOn
  if (limit && expiresOn >= limit) return refuse('at-online-expiry')
  if (limit && renewed.value.expiresOn > limit) return refuse('beyond-online-expiry')
  return ok(renewed.value.expiresOn)
}

/** The robots that can renew along with their online product: not reclaimed, not suspended (LIF-05). */
export function robotsAlong(
  robots: readonly SubscriptionOf<'robot'>[],
  { productId, today }: { productId: string; today: CivilDate },
): readonly SubscriptionOf<'robot'>[] {
  return robots
    .filter(
      (robot) =>
        robot.productId === productId &&
        !robot.ended &&
        !robot.suspended &&
        robot.expiresOn !== null &&
        phaseOn(robot.expiresOn, today) !== 'reclaimed',
    )
    .sort((a, b) => (a.number < b.number ? -1 : 1))
}

/** The product with its new expiry: reminders and 自动续费 begin anew (LIF-03, LIF-04). */
export function renewProduct<P extends Subscription>(
  product: P,
  expiresOn: CivilDate,
  { at, orderId }: { at: Instant; orderId: string },
): P {
  return {
    ...product,
    expiresOn,
    lastAttemptAt: null,
    notifiedThrough: at,
    timeline: [...product.timeline, { at, by: 'system', what: 'renewed', reason: orderId }],
  }
}
