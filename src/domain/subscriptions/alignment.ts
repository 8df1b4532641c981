import type { RenewalItem } from '../orders/index.ts'
import { calculateQuote, type Quote, type QuoteItem, remainingTerm } from '../pricing/index.ts'
import { addYears, type CivilDate, civilDate, partsOf } from '../shared/civil-date.ts'
import { compareYuan, timesYuan } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { type RenewRefusal, renewalItems } from './renewal.ts'
import type { Subscription, SubscriptionOf } from './subscription.ts'
import { alignedExpiry, alignmentBounds, type DateBounds, earlier, later, phaseOn } from './term.ts'

/** A chosen product with the robots that come along (LIF-05). */
export type Chosen = {
  readonly product: Subscription
  readonly robots: readonly SubscriptionOf<'robot'>[]
}

/** What renewing to a common date comes to (RNW-03). */
export type Alignment = {
  readonly on: CivilDate
  /** What is renewed; what ends on the date already is left out. */
  readonly items: readonly RenewalItem[]
  readonly quote: Quote
  /** Months that the chosen products gain, together; a started month counts (PRC-04). */
  readonly months: number
}

/** A date that is offered, and whether a month costs least there. */
export type Candidate = Alignment & { readonly isCheapest: boolean }

export type AlignRefusal = RenewRefusal | 'empty'

/** The candidate dates lie so many years after each chosen expiry (RNW-03). */
const CANDIDATE_YEARS = [1, 2, 3]

/**
 * Every chosen product renewed from its own expiry to the common date, by PRC-02 and PRC-03; what ends there already is
 * left out, the robots of such a product are renewed by themselves (RNW-03). Refused: a date that is too early or too
 * late for one of them, a robot alone that would outlive its online product (`online`), and where nothing is left.
 */
export function alignTo(
  chosen: readonly Chosen[],
  { until, today, online }: Aligning & { readonly until: CivilDate },
): Result<Alignment, AlignRefusal> {
  const standing = chosen.flatMap((one) => withoutThoseThere(one, until))
  if (standing.length === 0) return refuse('empty')
  const items: QuoteItem[] = []
  let months = 0
  for (const { product, robots } of standing) {
    for (const { expiresOn } of [product, ...robots]) {
      const aligned = alignedExpiry({ expiresOn: expiresOn ?? '', until, today })
      if (!aligned.ok) return aligned
    }
    const limit = product.line === 'robot' ? online(product.productId) : null
    if (limit !== null && until > limit) return refuse('beyond-online-expiry')
    items.push(...renewalItems([product, ...robots], { until }))
    months += monthsBetween(product.expiresOn ?? until, until)
  }
  const priced = calculateQuote({ items })
  // All that is held could be sold, and the terms were looked at.
  if (!priced.ok) return refuse('not-renewable')
  return ok({ on: until, items: standing.map(itemOf(until)), quote: priced.value, months })
}

/** The day, and the expiry of an online product by its number; null: it has none. */
type Aligning = {
  readonly today: CivilDate
  readonly online: (productId: string) => CivilDate | null
}

function withoutThoseThere({ product, robots }: Chosen, until: CivilDate): readonly Chosen[] {
  const along = robots.filter(({ expiresOn }) => expiresOn !== until)
  if (product.expiresOn !== until) return [{ product, robots: along }]
  return along.map((robot) => ({ product: robot, robots: [] }))
}

function itemOf(until: CivilDate) {
  return ({ product, robots }: Chosen): RenewalItem => ({
    productId: product.id,
    robotIds: robots.map(({ id }) => id),
    term: { until },
  })
}

/** What each offered date costs, the earliest first; the cheapest per month gained is marked (RNW-03). */
export function candidateDates(
  chosen: readonly Chosen[],
  aligning: Aligning,
): readonly Candidate[] {
  const found = datesToOffer(chosen, aligning.today).flatMap((until) => {
    const aligned = alignTo(chosen, { ...aligning, until })
    return aligned.ok ? [aligned.value] : []
  })
  const [first, ...others] = found
  const cheapest = first && others.reduce((best, one) => (isCheaper(one, best) ? one : best), first)
  return found.map((one) => ({ ...one, isCheapest: one === cheapest }))
}

/** Per month gained, compared without a division. */
function isCheaper(one: Alignment, other: Alignment): boolean {
  const [mine, theirs] = [
    timesYuan(one.quote.total, other.months),
    timesYuan(other.quote.total, one.months),
  ]
  return compareYuan(mine, theirs) < 0
}

/** Every chosen expiry plus 1 to 3 years, and the first 31 December that all can be renewed to (RNW-03). */
function datesToOffer(chosen: readonly Chosen[], today: CivilDate): readonly CivilDate[] {
  const expiries = chosen.flatMap(({ product }) => product.expiresOn ?? [])
  const bounds = commonBounds(chosen, today)
  if (bounds === null) return []
  const later = expiries.flatMap((expiry) =>
    CANDIDATE_YEARS.map((years) => addYears(expiry, years)),
  )
  const dates = new Set([...later, yearEnd(bounds.first)])
  return [...dates].sort()
}

function yearEnd(date: CivilDate): CivilDate {
  return civilDate(`${partsOf(date).year}-12-31`)
}

/** The days that all of them may be renewed to; null where there are none, or one of them has no expiry or is reclaimed. */
export function commonBounds(chosen: readonly Chosen[], today: CivilDate): DateBounds | null {
  const products = chosen.flatMap(({ product, robots }) => [product, ...robots])
  let common: DateBounds | null = null
  for (const { expiresOn } of products) {
    if (expiresOn === null || phaseOn(expiresOn, today) === 'reclaimed') return null
    const own = alignmentBounds(expiresOn, today)
    common = common === null ? own : narrower(common, own)
  }
  return common !== null && common.first <= common.last ? common : null
}

function narrower(one: DateBounds, other: DateBounds): DateBounds {
  return { first: later(one.first, other.first), last: earlier(one.last, other.last) }
}

function monthsBetween(from: CivilDate, to: CivilDate): number {
  const term = remainingTerm(from, to)
  return term.ok ? 12 * term.value.years + term.value.months : 0
}
