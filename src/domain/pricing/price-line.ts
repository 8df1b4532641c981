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
import type { PricedTerm } from './term.ts'

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
  const base = basePrice(item)
  const { years, months } = item.term ?? { years: 0, months: 0 }
  const uncapped = fractionOfYuan(base, months, PART_YEAR_DIVISOR)
  const partYearAmount = minYuan(uncapped, base)
  const wholeYearAmount = item.term === null ? base : timesYuan(base, years)
  return {
    sku: item.sku.id,
    quantity: item.quantity,
    amount: addYuan(wholeYearAmount, partYearAmount),
    wholeYears: years,
    months,
    wholeYearAmount,
    partYearAmount,
    capped: compareYuan(uncapped, base) > 0,
    rules: rulesOfLine(item.sku, item.term, item.addition),
    ...(item.unitPrice === 'graduated' ? {} : { unitPrice: item.unitPrice }),
  }
}

/** The whole quantity for one year, or once. */
function basePrice({ sku, quantity, unitPrice }: CheckedItem): Yuan {
  return unitPrice === 'graduated'
    ? interopAnnualPrice(quantity)
    : timesYuan(unitPrice, quantity / sku.unitSize)
}
