import { PRODUCT_LINE_IDS, type ProductLineId } from '../catalogue/index.ts'
import {
  type Estimate,
  type EstimateRefusal,
  type PricedEstimate,
  priceEstimate,
} from '../estimates/index.ts'
import { addYuan, sumYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'

/** An item with its price today; `priced` is null where it has none, and `refusal` says why. */
export type PricedItem = {
  readonly estimate: Estimate
  readonly priced: PricedEstimate | null
  readonly refusal: EstimateRefusal | null
}

/** What a variant costs: all together, of each line, and in each calendar year of payment (PLN-01). */
export type VariantSums = {
  readonly total: Yuan
  readonly byLine: readonly { readonly line: ProductLineId; readonly total: Yuan }[]
  readonly byYear: readonly { readonly year: string; readonly total: Yuan }[]
  /** How many items have no price, and are in no sum. */
  readonly unpriced: number
}

/** An item priced by the rules of every other purchase (PLN-01). */
export function pricePlanItem(estimate: Estimate): PricedItem {
  const priced = priceEstimate(estimate)
  return priced.ok
    ? { estimate, priced: priced.value, refusal: null }
    : { estimate, priced: null, refusal: priced.error.code }
}

/** The sums of a variant; what has no price is left out of them and counted (PLN-01). */
export function sumVariant(estimates: readonly Estimate[]): VariantSums {
  const priced = estimates.map(pricePlanItem)
  const amounts = priced.flatMap(({ estimate, priced: found }) =>
    found ? [{ estimate, total: found.quote.total }] : [],
  )
  const lines = new Map<ProductLineId, Yuan>()
  const years = new Map<string, Yuan>()
  for (const { estimate, total } of amounts) {
    const year = estimate.on.slice(0, 4)
    lines.set(estimate.line, addYuan(lines.get(estimate.line) ?? ZERO_YUAN, total))
    years.set(year, addYuan(years.get(year) ?? ZERO_YUAN, total))
  }
  return {
    total: sumYuan(amounts.map(({ total }) => total)),
    byLine: PRODUCT_LINE_IDS.flatMap((line) => {
      const total = lines.get(line)
      return total === undefined ? [] : [{ line, total }]
    }),
    byYear: [...years]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, total]) => ({ year, total })),
    unpriced: priced.length - amounts.length,
  }
}
