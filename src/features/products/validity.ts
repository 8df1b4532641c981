import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  partsOf,
} from '../../domain/shared/civil-date.ts'
import {
  lastRenewableDay,
  type Subscription,
  type SubscriptionStatus,
  statusOf,
} from '../../domain/subscriptions/index.ts'

/** The life of a product as it is drawn; null dates: it has none yet, or is never reclaimed. */
export type Validity = {
  readonly id: string
  readonly status: SubscriptionStatus
  readonly from: CivilDate | null
  readonly expiresOn: CivilDate | null
  /** Where a renewal that is not paid yet would take it; null: there is none (RNW-03). */
  readonly renewedTo: CivilDate | null
  /** The last renewable day; what cannot be renewed has none (LIF-02). */
  readonly lastDay: CivilDate | null
}

export function validityOf(
  product: Subscription,
  today: CivilDate,
  renewedTo: CivilDate | null = null,
): Validity {
  const { id, line, openedOn, expiresOn, holdings } = product
  const end = renewedTo ?? expiresOn
  const isRenewable = line !== 'pv' && holdings.length > 0
  return {
    id,
    status: statusOf(product, today).status,
    from: openedOn,
    expiresOn,
    renewedTo,
    lastDay: end !== null && isRenewable ? lastRenewableDay(end) : null,
  }
}

/** No more than so much of the past and of what is to come: the present stays readable. */
const PAST_MONTHS = 15
const COMING_MONTHS = 30
/** At least so much on both sides of today. */
const MARGIN_DAYS = 20

export type Span = { readonly from: CivilDate; readonly to: CivilDate }

/** What the picture shows: all of these products, but no more than its bounds around today. */
export function spanOf(rows: readonly Validity[], today: CivilDate): Span {
  const begins = rows.flatMap(({ from }) => (from === null ? [] : [from]))
  const ends = rows.flatMap(({ lastDay, expiresOn }) => {
    const end = lastDay ?? expiresOn
    return end === null ? [] : [addDays(end, MARGIN_DAYS)]
  })
  const earliest = addMonths(today, -PAST_MONTHS)
  const renewals = rows.flatMap(({ renewedTo, lastDay }) => (renewedTo && lastDay ? [lastDay] : []))
  const latest = latestOf(addMonths(today, COMING_MONTHS), ...renewals)
  return {
    from: latestOf(earliest, earliestOf(addDays(today, -MARGIN_DAYS), ...begins)),
    to: earliestOf(latest, latestOf(addMonths(today, 3), ...ends)),
  }
}

/** Civil dates sort by their text. */
function earliestOf(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return [first, ...others].sort()[0] ?? first
}

function latestOf(first: CivilDate, ...others: readonly CivilDate[]): CivilDate {
  return [first, ...others].sort().at(-1) ?? first
}

/** Where a date stands between the ends of a span, 0 to 1; beyond them at the end. */
export function placeIn({ from, to }: Span, date: CivilDate): number {
  const place = daysBetween(from, date) / daysBetween(from, to)
  return Math.min(1, Math.max(0, place))
}

/** The first days of quarters, or of half years where it is narrow, within a span. */
export function ticksIn({ from, to }: Span, everyMonths: 3 | 6): readonly CivilDate[] {
  const { year } = partsOf(from)
  const first = civilDate(`${String(year).padStart(4, '0')}-01-01`)
  const all: CivilDate[] = []
  for (let month = 0; all.length < 40; month += everyMonths) {
    const date = addMonths(first, month)
    if (date > to) break
    if (date >= from) all.push(date)
  }
  return all
}
