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
