import type { CivilDate } from '../shared/civil-date.ts'
import type { Subscription } from './subscription.ts'
import { daysToExpiry, daysToReclaim, phaseOn } from './term.ts'

/** The states of 「我的产品」 that follow from the calendar (LIF-04). */
export type SubscriptionStatus = 'active' | 'expiring' | 'expired' | 'reclaimed'

/** 即将到期: this many days or less before expiry (LIF-04). */
export const EXPIRING_WITHIN_DAYS = 30

/** What stands beside a product today, and the days until its next change (LIF-01 to LIF-04). */
export function statusOf(
  { expiresOn }: Pick<Subscription, 'expiresOn'>,
  today: CivilDate,
): { status: SubscriptionStatus; daysLeft: number } {
  const daysLeft = daysToExpiry(expiresOn, today)
  switch (phaseOn(expiresOn, today)) {
    case 'in-force':
      return { status: daysLeft <= EXPIRING_WITHIN_DAYS ? 'expiring' : 'active', daysLeft }
    case 'stopped':
      return { status: 'expired', daysLeft: daysToReclaim(expiresOn, today) }
    case 'reclaimed':
      return { status: 'reclaimed', daysLeft }
  }
}
