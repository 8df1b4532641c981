import { isCivilDate, partsOf } from '../shared/civil-date.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { TermRefusal } from './quote.ts'

/** The longest purchase or renewal, in years (PRC-01). */
export const MAX_YEARS = 8

/** A span of time as it is priced: whole years and 0 to 11 months. */
export type Term = { readonly years: number; readonly months: number }

/** A term together with what it is: the time left to an expiry (PRC-04), or years bought whole. */
export type PricedTerm = Term & { readonly toExpiry: boolean }

/** The number of years to buy or renew, of any type: whole, 1 to 8 (PRC-01). */
export function wholeYearTerm(years: unknown): Result<Term, 'years-out-of-range'> {
  const valid = Number.isInteger(years) && Number(years) >= 1 && Number(years) <= MAX_YEARS
  return valid ? ok({ years: Number(years), months: 0 }) : refuse('years-out-of-range')
}

/**
 * What is left of a product from today to its expiry, in whole years and months; a started month
 * counts as one (PRC-04, ours). Takes civil dates; refuses anything else with `bad-date`, and from
 * the expiry date on `nothing-left`. Never throws.
 */
export function remainingTerm(
  today: string,
  expiry: string,
): Result<Term, 'bad-date' | 'nothing-left'> {
  if (!isCivilDate(today) || !isCivilDate(expiry)) return refuse('bad-date')
  const from = partsOf(today)
  const to = partsOf(expiry)
  const started = to.day > from.day ? 1 : 0
  const months = 12 * (to.year - from.year) + (to.month - from.month) + started
  if (months <= 0) return refuse('nothing-left')
  return ok({ years: Math.floor(months / 12), months: months % 12 })
}

/** The term of an item as handed in: `years` when given, else the dates, else `missing-term`. */
export function readTerm(term: {
  readonly years: unknown
  readonly from: unknown
  readonly to: unknown
}): Result<PricedTerm, TermRefusal> {
  if (term.years !== undefined) return markTerm(wholeYearTerm(term.years), false)
  if (term.from === undefined && term.to === undefined) return refuse('missing-term')
  if (typeof term.from !== 'string' || typeof term.to !== 'string') return refuse('bad-date')
  return markTerm(remainingTerm(term.from, term.to), true)
}

function markTerm<E extends string>(
  term: Result<Term, E>,
  toExpiry: boolean,
): Result<PricedTerm, E> {
  if (!term.ok) return term
  const { years, months } = term.value
  return ok({ years, months, toExpiry })
}
