import type { RenewalTerm } from '../orders/index.ts'
import type { QuoteItem } from '../pricing/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import type { Instant } from '../shared/instant.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Subscription, SubscriptionOf } from './subscription.ts'
import {
  type AlignmentRefusal,
  alignedExpiry,
  phaseOn,
  type RenewalRefusal,
  renewedExpiry,
} from './term.ts'

export type RenewRefusal =
  | RenewalRefusal
  | AlignmentRefusal
  | 'product-ended'
  | 'not-renewable'
  | 'at-online-expiry'
  | 'beyond-online-expiry'

/**
 * What renewing products is priced by: all they hold by the year, at their current quantity (PRC-15). To a common date
 * each is priced from its own expiry (RNW-03).
 */
export function renewalItems(
  products: readonly Subscription[],
  wished: RenewalTerm,
): readonly QuoteItem[] {
  const items = new Map<string, QuoteItem>()
  for (const { sku, quantity, unitPrice, term } of products.flatMap(held)) {
    const key = `${sku} ${unitPrice ?? ''} ${'from' in term ? term.from : ''}`
    const earlier = items.get(key)?.quantity ?? 0
    const price = unitPrice === undefined ? {} : { unitPrice }
    items.set(key, {
      sku,
      quantity: earlier + quantity,
      term,
      addition: true,
      ...price,
    })
  }
  return [...items.values()]

  function held({ holdings, expiresOn }: Subscription) {
    const term = 'years' in wished ? wished : { from: expiresOn ?? '', to: wished.until }
    return holdings.map((holding) => ({ ...holding, term }))
  }
}

/**
 * The expiry after renewing (LIF-03), or why it cannot be renewed today: a trial or PV pack, a product
 * that has ended (LIF-02), a robot that would outlive its online product (LIF-05), a common date out of its bounds
 * (RNW-03). `online` is given for a robot that renews alone.
 */
export function expiryAfter(
  product: Subscription,
  wished: RenewalTerm & {
    readonly today: CivilDate
    readonly online?: Pick<Subscription, 'expiresOn'> | null
  },
): Result<CivilDate, RenewRefusal> {
  const { expiresOn } = product
  if (expiresOn === null || product.line === 'pv' || product.holdings.length === 0) {
    return refuse('not-renewable')
  }
  if (product.ended || product.suspended) return refuse('product-ended')
  const renewed =
    'years' in wished
      ? renewedExpiry({ ...wished, expiresOn })
      : alignedExpiry({ ...wished, expiresOn })
  if (!renewed.ok) return renewed
  const limit = wished.online?.expiresOn
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

/** Those that come along by themselves: not what is to end (RNW-04). */
export function renewingAlong(
  robots: readonly SubscriptionOf<'robot'>[],
  owner: { productId: string; today: CivilDate },
): readonly SubscriptionOf<'robot'>[] {
  return robotsAlong(robots, owner).filter(({ renewal }) => renewal.mode !== 'lapse')
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
