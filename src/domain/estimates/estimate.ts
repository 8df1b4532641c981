import {
  getSku,
  type KnowledgeTopic,
  type ProductLineId,
  type Sku,
  type SkuId,
} from '../catalogue/index.ts'
import {
  calculateQuote,
  type Quote,
  type QuoteItem,
  type QuoteRefusal,
  remainingTerm,
  type Term,
} from '../pricing/index.ts'
import type { RuleId } from '../rules.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { type RenewalRefusal, renewedExpiry } from '../subscriptions/index.ts'

/** What a price is asked for: a new purchase, more of a product in force, or its next years. */
export const SCENARIOS = ['new', 'addition', 'renewal'] as const

export type Scenario = (typeof SCENARIOS)[number]

export type EstimateItem = {
  readonly sku: SkuId
  /** In units of the catalogue; people for SSC employees. */
  readonly quantity: number
  /** What a knowledge cloud is about; no price depends on it. */
  readonly topic?: KnowledgeTopic | undefined
}

/** All that a price is computed from, so that it can be told again anywhere (PRC-13). */
export type Estimate = {
  readonly line: ProductLineId
  /** The day the price is asked for: 「今天」. */
  readonly on: CivilDate
  readonly items: readonly EstimateItem[]
} & (
  | { readonly scenario: 'new'; readonly years: number }
  | { readonly scenario: 'addition'; readonly until: CivilDate }
  | { readonly scenario: 'renewal'; readonly until: CivilDate; readonly years: number }
)

/** A price with what it means for the product's dates. */
export type PricedEstimate = {
  readonly quote: Quote
  /** What is left of the product, for an addition (PRC-04). */
  readonly remaining: Term | null
  /** When the product ends after a renewal (LIF-03). */
  readonly expiresOn: CivilDate | null
}

export type EstimateRefusal = QuoteRefusal | RenewalRefusal | 'not-offered'

/** Scenarios that a line has not, with the rule that says what there is instead. */
const NOT_OFFERED: Partial<Record<ProductLineId, Partial<Record<Scenario, RuleId>>>> = {
  pv: { addition: 'LIF-06', renewal: 'LIF-06' },
  interop: { addition: 'LIF-08' },
}

/** Why a line has no such scenario: the rule that says so, or null where it has. */
export function whyNotOffered(line: ProductLineId, scenario: Scenario): RuleId | null {
  return NOT_OFFERED[line]?.[scenario] ?? null
}

/** Whether a thing can be had in a scenario: nothing charged once is renewed, no edition is added to. */
export function isOfferedIn(sku: Sku, scenario: Scenario): boolean {
  if (scenario === 'renewal') return sku.charge === 'annual'
  return scenario === 'new' || sku.family !== 'cdp-editions'
}

/** So many days a quote on paper is good for, from its date; the price list may change before (PRC-13, ours). */
export const QUOTE_DAYS = 30

/**
 * Prices an estimate (PRC-01 to PRC-11, PRC-15): new purchases keep to the minimums, additions run from today
 * to the expiry, renewals by whole years from the old expiry. Never throws.
 */
export function priceEstimate(estimate: Estimate): Result<PricedEstimate, EstimateRefusal> {
  if (whyNotOffered(estimate.line, estimate.scenario)) return refuse('not-offered')
  const isForeign = estimate.items.some(({ sku }) => {
    const found = getSku(sku)
    return found.line !== estimate.line || !isOfferedIn(found, estimate.scenario)
  })
  if (isForeign) return refuse('not-offered')
  const quote = calculateQuote({ items: estimate.items.map((item) => quoteItem(item, estimate)) })
  if (!quote.ok) return quote
  const dates = datesOf(estimate)
  return dates.ok ? ok({ quote: quote.value, ...dates.value }) : dates
}

function quoteItem({ sku, quantity }: EstimateItem, estimate: Estimate): QuoteItem {
  if (estimate.scenario === 'new') return { sku, quantity, term: { years: estimate.years } }
  const term =
    estimate.scenario === 'renewal'
      ? { years: estimate.years }
      : { from: estimate.on, to: estimate.until }
  return { sku, quantity, term, addition: true }
}

function datesOf(
  estimate: Estimate,
): Result<Pick<PricedEstimate, 'remaining' | 'expiresOn'>, EstimateRefusal> {
  if (estimate.scenario === 'new') return ok({ remaining: null, expiresOn: null })
  if (estimate.scenario === 'addition') {
    const remaining = remainingTerm(estimate.on, estimate.until)
    return remaining.ok ? ok({ remaining: remaining.value, expiresOn: null }) : remaining
  }
  const { until, years, on } = estimate
  const renewed = renewedExpiry({ expiresOn: until, years, today: on })
  return renewed.ok ? ok({ remaining: null, expiresOn: renewed.value.expiresOn }) : renewed
}
