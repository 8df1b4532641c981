import type { Sku } from '../catalogue/index.ts'
import {
  addYuan,
  compareYuan,
  fractionOfYuan,
  minYuan,
  timesYuan,
  type Yuan,
} from '../shared/money.ts'
import { interopAnnualPrice } from './graduated-price.ts'
import { rulesOfLine } from './line-rules.ts'
import type { QuoteLine } from './quote.ts'
import type { PricedTerm, Term } from './term.ts'

/** A month beyond the whole years costs a tenth of the annual price (PRC-03). */
const PART_YEAR_DIVISOR = 10

/** What is known to be right before a line is priced. */
export type CheckedItem = {
  readonly sku: Sku
  readonly quantity: number
  /** In 元 for one unit; `graduated` takes it from the slices of PRC-11. */
  readonly unitPrice: Yuan | 'graduated'
  /** `null` for one-time items (PRC-06). */
  readonly term: PricedTerm | null
  readonly addition: boolean
}

/** The price of one checked item: exact, in 元, and never less for more (PRC-01 to PRC-03, PRC-06). */
export function priceLine(item: CheckedItem): QuoteLine {
  const { years, months } = item.term ?? { years: 0, months: 0 }
  return {
    sku: item.sku.id,
    quantity: item.quantity,
    wholeYears: years,
    months,
    ...amountsOf(basePrice(item), item.term),
    rules: rulesOfLine(item.sku, item.term, item.addition),
    ...(item.unitPrice === 'graduated' ? {} : { unitPrice: item.unitPrice }),
  }
}

/** What a line comes to, in 元. */
export type LineAmounts = Pick<
  QuoteLine,
  'wholeYearAmount' | 'partYearAmount' | 'amount' | 'capped'
>

/**
 * What a price for one year comes to over a term: ten months cost as much as a year and no more; once where there is
 * no term (PRC-01 to PRC-03, PRC-06).
 */
export function amountsOf(base: Yuan, term: Term | null): LineAmounts {
  const { years, months } = term ?? { years: 0, months: 0 }
  const uncapped = fractionOfYuan(base, months, PART_YEAR_DIVISOR)
  const partYearAmount = minYuan(uncapped, base)
  const wholeYearAmount = term === null ? base : timesYuan(base, years)
  return {
    amount: addYuan(wholeYearAmount, partYearAmount),
    wholeYearAmount,
    partYearAmount,
    capped: compareYuan(uncapped, base) > 0,
  }
}

/** The whole quantity for one year, or once. */
function basePrice({ sku, quantity, unitPrice }: CheckedItem): Yuan {
  return unitPrice === 'graduated'
    ? interopAnnualPrice(quantity)
    : timesYuan(unitPrice, quantity / sku.unitSize)
}
