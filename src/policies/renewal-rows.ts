import type { AppView } from '../api/app-records.ts'
import { isOpen, renews } from '../domain/orders/index.ts'
import { calculateQuote } from '../domain/pricing/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import {
  renewalItems,
  robotsAlong,
  type Subscription,
  type SubscriptionOf,
  statusOf,
  type Unavailable,
  whyNot,
} from '../domain/subscriptions/index.ts'
import { actionFacts } from './action-facts.ts'
import { robotsIn } from './purchases/renewal.ts'

/** A row of 「续费列表」 (RNW-01). */
export type RenewalRow = {
  readonly product: Subscription
  /** The robots that can come along (LIF-05). */
  readonly robots: readonly SubscriptionOf<'robot'>[]
  /** The expiry of the online product that a robot belongs to. */
  readonly onlineExpiry: CivilDate | null
  /** What the product alone costs for a year, in 元. */
  readonly annual: Yuan
  /** Why it cannot be renewed today; null: it can. */
  readonly unavailable: Unavailable | null
  /** The order that its renewal waits in already; null: none (RNW-02). */
  readonly orderId: string | null
}

/** Whether it is renewed by the year, now or later: bought, and neither reclaimed nor refunded (RNW-01). */
export function isRenewedByTheYear(product: Subscription, today: CivilDate): boolean {
  if (product.line === 'pv' || product.holdings.length === 0) return false
  const { status } = statusOf(product, today)
  return status !== 'reclaimed' && status !== 'refunded'
}

export function renewalRow(records: AppView, product: Subscription, today: CivilDate): RenewalRow {
  const facts = actionFacts(records, product, today)
  const priced = calculateQuote({ items: renewalItems([product], { years: 1 }) })
  const open = records.list('order').find((one) => isOpen(one) && renews(one.purchase, product.id))
  return {
    product,
    robots: robotsAlong(robotsIn(records), { productId: product.id, today }),
    onlineExpiry: facts.online?.expiresOn ?? null,
    annual: priced.ok ? priced.value.total : ZERO_YUAN,
    unavailable: whyNot(product, 'renew', facts),
    orderId: open?.id ?? null,
  }
}

/** Whether it can be chosen: a robot that whole years would take too far can still be renewed to a date (RNW-03). */
export function isChoosable({ unavailable, orderId }: RenewalRow): boolean {
  return orderId === null && (unavailable === null || unavailable === 'beyond-online-expiry')
}
