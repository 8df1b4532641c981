import { MAX_YEARS, wholeYearTerm } from '../pricing/index.ts'
import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  daysBetween,
  isCivilDate,
  LAST_DATE,
  partsOf,
} from '../shared/civil-date.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { readProperty } from '../shared/untrusted.ts'

/** How long after expiry a product can still be renewed, in months (LIF-02). Source: CS, SSC, CDP. */
export const GRACE_MONTHS = 3

/**
 * Where a product stands in its life (LIF-01, LIF-02, LIF-09): it works through its expiry date, is
 * stopped but can be renewed through the day three months later, and is reclaimed after that.
 */
export type Phase = 'in-force' | 'stopped' | 'reclaimed'

/** Why a renewal is refused. */
export type RenewalRefusal = 'bad-date' | 'reclaimed' | 'years-out-of-range'

/**
 * The expiry after a renewal of 1 to 8 years, early or late: counted from the old expiry, never
 * from today, in one step (LIF-03, PRC-16). `bad-date` also where it would leave the calendar.
 * Never throws.
 */
export function renewedExpiry(input: {
  readonly expiresOn: string
  readonly years: number
  readonly today: string
}): Result<{ expiresOn: CivilDate }, RenewalRefusal> {
  const expiresOn = readProperty(input, 'expiresOn')
  const today = readProperty(input, 'today')
  if (!isCivilDate(expiresOn) || !isCivilDate(today)) return refuse('bad-date')
  if (phaseOn(expiresOn, today) === 'reclaimed') return refuse('reclaimed')
  const term = wholeYearTerm(readProperty(input, 'years'))
  if (!term.ok) return term
  const { years } = term.value
  if (partsOf(expiresOn).year + years > partsOf(LAST_DATE).year) return refuse('bad-date')
  return ok({ expiresOn: addYears(expiresOn, years) })
}

/** The days a product may be renewed to, first and last. */
export type DateBounds = { readonly first: CivilDate; readonly last: CivilDate }

/**
 * Where the common date may lie for a product: at least one month after its expiry and after today, at most 8 years
 * after its expiry (RNW-03).
 */
export function alignmentBounds(expiresOn: CivilDate, today: CivilDate): DateBounds {
  const first = later(addMonths(expiresOn, 1), addDays(today, 1))
  return { first, last: addYears(expiresOn, MAX_YEARS) }
}

/** The later of two days. */
export function later(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? other : one
}

/** The earlier of two days. */
export function earlier(one: CivilDate, other: CivilDate): CivilDate {
  return other < one ? other : one
}

/** Why a product cannot be renewed to a common date. */
export type AlignmentRefusal = 'bad-date' | 'reclaimed' | 'until-too-early' | 'until-too-late'

/** The common date itself, where the product may be renewed to it today (RNW-03, LIF-02). Never throws. */
export function alignedExpiry(input: {
  readonly expiresOn: string
  readonly until: string
  readonly today: string
}): Result<{ expiresOn: CivilDate }, AlignmentRefusal> {
  const expiresOn = readProperty(input, 'expiresOn')
  const until = readProperty(input, 'until')
  const today = readProperty(input, 'today')
  if (!isCivilDate(expiresOn) || !isCivilDate(until) || !isCivilDate(today)) {
    return refuse('bad-date')
  }
  if (partsOf(expiresOn).year + MAX_YEARS > partsOf(LAST_DATE).year) return refuse('bad-date')
  if (phaseOn(expiresOn, today) === 'reclaimed') return refuse('reclaimed')
  const { first, last } = alignmentBounds(expiresOn, today)
  if (until < first) return refuse('until-too-early')
  return until > last ? refuse('until-too-late') : ok({ expiresOn: until })
}

/** The phase of a product today; `invalid` when a date is none (LIF-01, LIF-02). Never throws. */
export function phaseOf(input: {
  readonly expiresOn: string
  readonly today: string
}): Phase | 'invalid' {
  const expiresOn = readProperty(input, 'expiresOn')
  const today = readProperty(input, 'today')
  return isCivilDate(expiresOn) && isCivilDate(today) ? phaseOn(expiresOn, today) : 'invalid'
}

/** The last day on which a product can be renewed, three months after expiry (LIF-02, ours: inclusive). */
export function lastRenewableDay(expiresOn: CivilDate): CivilDate {
  return addMonths(expiresOn, GRACE_MONTHS)
}

/** Days from today to the expiry: 0 on the expiry date itself, negative after it (LIF-04). */
export function daysToExpiry(expiresOn: CivilDate, today: CivilDate): number {
  return daysBetween(today, expiresOn)
}

/** Days left to renew before everything is reclaimed: 0 on the last renewable day (LIF-04). */
export function daysToReclaim(expiresOn: CivilDate, today: CivilDate): number {
  return daysBetween(today, lastRenewableDay(expiresOn))
}

/** The phase for dates known to be dates. */
export function phaseOn(expiresOn: CivilDate, today: CivilDate): Phase {
  if (today <= expiresOn) return 'in-force'
  return today <= lastRenewableDay(expiresOn) ? 'stopped' : 'reclaimed'
}
