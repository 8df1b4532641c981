import type { AppChange, AppView } from '../api/app-records.ts'
import { forecastRenewals } from '../domain/forecast/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { availableBalance } from '../domain/orders/index.ts'
import { addDays, type CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import {
  compareYuan,
  formatPrice,
  subtractYuan,
  sumYuan,
  type Yuan,
} from '../domain/shared/money.ts'
import { TELL_SHORTAGE_DAYS_BEFORE } from '../domain/subscriptions/index.ts'
import { tellOnce } from './tell-once.ts'

/** Automatic renewals are held against the balance for so many days ahead (RNW-05). */
export const LOOK_AHEAD_DAYS = 30

/** What the automatic renewals of the next 30 days cost, in 元, against the balance (RNW-05). */
export type RenewalsAhead = {
  readonly count: number
  /** The day of the first of them; null: there is none. */
  readonly first: CivilDate | null
  readonly total: Yuan
  readonly balance: Yuan
  /** What is missing; null: the balance is enough. */
  readonly missing: Yuan | null
}

/** From a moment on, as the records stand (RNW-05, FCT-02). */
export function renewalsAhead(records: AppView, now: Instant): RenewalsAhead {
  const until = addDays(civilDateOf(now), LOOK_AHEAD_DAYS)
  const found = forecastRenewals(records.list('subscription'), { now, until }).filter(
    ({ nature }) => nature === 'certain',
  )
  const total = sumYuan(found.map(({ quote }) => quote.total))
  const balance = availableBalance(records.list('movement'), records.list('order'))
  const isShort = compareYuan(total, balance) > 0
  const missing = isShort ? subtractYuan(total, balance) : null
  return { count: found.length, first: found[0]?.on ?? null, total, balance, missing }
}

/**
 * What is missing, seen 14 days before the first of them; null: nothing, or a renewal comes earlier, which was told of
 * in its own time together with all that follow within 30 days (RNW-05).
 */
export function shortageAt(records: AppView, at: Instant): Shortage | null {
  const { first, missing, ...ahead } = renewalsAhead(records, at)
  const told = addDays(civilDateOf(at), TELL_SHORTAGE_DAYS_BEFORE)
  return missing === null || first === null || first < told ? null : { ...ahead, first, missing }
}

type Shortage = RenewalsAhead & { readonly first: CivilDate; readonly missing: Yuan }

/** One message of how much is missing (RNW-05). */
export function tellShortage(records: AppView, at: Instant): AppChange[] {
  const shortage = shortageAt(records, at)
  if (shortage === null) return []
  const { first, count, total, balance, missing } = shortage
  const message = messageOf('renewals-short', {
    event: first,
    at,
    facts: {
      first,
      count: String(count),
      total: formatPrice(total),
      balance: formatPrice(balance),
      missing: formatPrice(missing),
    },
  })
  return tellOnce(records, message)
}
