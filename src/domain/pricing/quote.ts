import type { QuantityRefusal, SkuId } from '../catalogue/index.ts'
import type { RuleId } from '../rules.ts'
import type { Yuan } from '../shared/money.ts'

/** What is to be priced; see `calculateQuote`. */
export type QuoteRequest = { readonly items: readonly QuoteItem[] }

/** One thing to be priced. */
export type QuoteItem = {
  /** Id in the catalogue. */
  readonly sku: string
  /** In units of the catalogue; people for SSC employees. */
  readonly quantity: number
  /**
   * Whole years for a new purchase or a renewal; from today to the product's expiry, as
   * YYYY-MM-DD, for an addition (PRC-04). One-time items need none.
   */
  readonly term?: { readonly years: number } | { readonly from: string; readonly to: string }
  /** True for additions and renewals: the minimum of CAT-03 does not bind them (PRC-04). */
  readonly addition?: boolean
  /** What the architect quoted for one unit (and year), in 元; on-request SKUs only (CAT-06). */
  readonly unitPrice?: string
}

/** Priced lines and their sum in 元. Carries all that is needed to explain it (`explainLine`). */
export type Quote = { readonly lines: QuoteLine[]; readonly total: Yuan }

/** One priced item. `amount` = `wholeYearAmount` + `partYearAmount`, all in 元. */
export type QuoteLine = {
  readonly sku: SkuId
  readonly quantity: number
  readonly amount: Yuan
  /** Whole years of the term; 0 for one-time items. */
  readonly wholeYears: number
  /** Months beyond the whole years, a started one included; 0 for new purchases. */
  readonly months: number
  /** The whole-year part (PRC-01, PRC-02); for one-time items everything. */
  readonly wholeYearAmount: Yuan
  /** The part-year part (PRC-03). */
  readonly partYearAmount: Yuan
  /** Did the cap of PRC-03 lower the price? Only at 11 months. */
  readonly capped: boolean
  /** The rules that made this price. */
  readonly rules: RuleId[]
  /** The price of one unit that was used; absent where the price is graduated (PRC-11). */
  readonly unitPrice?: Yuan
}

/** Why there is no quote, in the order in which it is checked for each item. */
export type QuoteRefusal =
  | 'empty'
  | 'unknown-sku'
  | QuantityRefusal
  | 'bad-unit-price'
  | 'price-on-request'
  | TermRefusal

/** Why a term cannot be priced. */
export type TermRefusal = 'missing-term' | 'years-out-of-range' | 'bad-date' | 'nothing-left'
