export { EXPIRING_WITHIN_DAYS, type SubscriptionStatus, statusOf } from './status.ts'
export {
  openSubscription,
  type Subscription,
  subscriptionIdOf,
  subscriptionSchema,
} from './subscription.ts'
export {
  daysToExpiry,
  daysToReclaim,
  GRACE_MONTHS,
  lastRenewableDay,
  type Phase,
  phaseOf,
  phaseOn,
  type RenewalRefusal,
  renewedExpiry,
} from './term.ts'
