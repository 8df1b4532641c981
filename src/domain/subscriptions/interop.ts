import { addMonths, addYears, type CivilDate } from '../shared/civil-date.ts'
import type { SubscriptionOf } from './subscription.ts'

type Interop = SubscriptionOf<'interop'>

/** Interop accounts start with a trial of so many months (LIF-08). Source: MKT. */
export const TRIAL_MONTHS = 3

/** Where a CorpID stands: it had no trial yet, is in it, is past it, or was bought for before (LIF-08). */
export type InteropStanding = 'new' | 'trial' | 'trial-ended' | 'bought'

/** What buying for a CorpID would come to. */
export type InteropOutlook = {
  readonly standing: InteropStanding
  /** The last free day; null where there is no trial to follow. */
  readonly trialEndsOn: CivilDate | null
  /** The paid years. */
  readonly startsOn: CivilDate
  readonly expiresOn: CivilDate
}

/** The row of a trial that a purchase would continue: bought for nothing yet. */
export function openTrial(rows: readonly Interop[]): Interop | undefined {
  return rows.find(({ holdings, suspended }) => holdings.length === 0 && !suspended)
}

/** The last day of a trial that begins on a day, inclusive (LIF-08). */
export function trialEnd(startsOn: CivilDate): CivilDate {
  return addMonths(startsOn, TRIAL_MONTHS)
}

/** The paid year starts at the trial's end when that is still ahead, else on the day of purchase (LIF-08). */
export function paidYearStart(trialEndsOn: CivilDate | null, today: CivilDate): CivilDate {
  return trialEndsOn !== null && trialEndsOn > today ? trialEndsOn : today
}

/** What buying for a CorpID today would come to; `rows` are all of its products (LIF-08). */
export function interopOutlook(
  rows: readonly Interop[],
  { today, years }: { today: CivilDate; years: number },
): InteropOutlook {
  const trial = openTrial(rows)
  const isNew = rows.length === 0
  const trialEndsOn = isNew ? trialEnd(today) : (trial?.trialEndsOn ?? null)
  const startsOn = paidYearStart(trialEndsOn, today)
  const standing = isNew ? 'new' : trial ? whereIn(trialEndsOn, today) : 'bought'
  return { standing, trialEndsOn, startsOn, expiresOn: addYears(startsOn, years) }
}

function whereIn(trialEndsOn: CivilDate | null, today: CivilDate): 'trial' | 'trial-ended' {
  return trialEndsOn !== null && today <= trialEndsOn ? 'trial' : 'trial-ended'
}
