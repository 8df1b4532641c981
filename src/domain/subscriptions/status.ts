import type { CivilDate } from '../shared/civil-date.ts'
import { viewsLeft } from './pv-views.ts'
import type { Subscription } from './subscription.ts'
import { daysToExpiry, daysToReclaim, phaseOn } from './term.ts'

/** The states of 「我的产品」 (LIF-04). */
export const SUBSCRIPTION_STATUSES = [
  'active',
  'expiring',
  'expired',
  'reclaimed',
  'refunded',
  'deploying',
  'suspended',
  'used-up',
  'trial',
  'trial-ended',
] as const

export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number]

/** `daysLeft`: to the expiry, of an expired product to the last renewable day; null where nothing runs. */
export type Status = { readonly status: SubscriptionStatus; readonly daysLeft: number | null }

/** 即将到期: this many days or less before expiry (LIF-04). */
export const EXPIRING_WITHIN_DAYS = 30

/** What stands beside a product today, and the days until its next change (LIF-01 to LIF-04). */
export function statusOf(product: Subscription, today: CivilDate): Status {
  const { ended, expiresOn, line } = product
  if (ended) return { status: ended, daysLeft: null }
  if (product.suspended) return { status: 'suspended', daysLeft: null }
  if (expiresOn === null) return { status: 'deploying', daysLeft: null }
  const daysLeft = daysToExpiry(expiresOn, today)
  const isOver = today > expiresOn
  if (line === 'interop' && product.holdings.length === 0) {
    return isOver ? { status: 'trial-ended', daysLeft: null } : { status: 'trial', daysLeft }
  }
  if (line === 'pv') {
    if (isOver) return { status: 'expired', daysLeft: null }
    if (viewsLeft(product) === 0) return { status: 'used-up', daysLeft: null }
  }
  switch (phaseOn(expiresOn, today)) {
    case 'in-force':
      return { status: daysLeft <= EXPIRING_WITHIN_DAYS ? 'expiring' : 'active', daysLeft }
    case 'stopped':
      return { status: 'expired', daysLeft: daysToReclaim(expiresOn, today) }
    case 'reclaimed':
      return { status: 'reclaimed', daysLeft: null }
  }
}

/** Whether the product works today: what is bought, or a trial (LIF-01, LIF-06, LIF-08). */
export function isInForce(product: Subscription, today: CivilDate): boolean {
  const { status } = statusOf(product, today)
  return status === 'active' || status === 'expiring' || status === 'trial'
}

/** Nothing can be done with it any more: an unpaid order for it closes (PRC-14). */
export function hasEnded(product: Subscription, today: CivilDate): boolean {
  const { status } = statusOf(product, today)
  return status === 'reclaimed' || status === 'refunded' || status === 'suspended'
}
