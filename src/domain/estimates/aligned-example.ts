import type { SkuId } from '../catalogue/index.ts'
import { calculateQuote, type Quote } from '../pricing/index.ts'
import { type CivilDate, civilDate } from '../shared/civil-date.ts'

/** Two products that end on different days. */
const ENDING: readonly { readonly sku: SkuId; readonly quantity: number; from: CivilDate }[] = [
  { sku: 'cs.online.basic', quantity: 5, from: civilDate('2027-03-02') },
  { sku: 'interop.account', quantity: 8, from: civilDate('2027-06-30') },
]

const COMMON_DATE = civilDate('2028-12-31')

/** 「统一到期日」 of both: each renewed from its own expiry, by the rule that prices every renewal to a date (RNW-03). */
export function alignedExample(): Quote {
  const quote = calculateQuote({
    items: ENDING.map(({ sku, quantity, from }) => ({
      ...{ sku, quantity, addition: true },
      term: { from, to: COMMON_DATE },
    })),
  })
  // It is written by us: one that cannot be computed is a mistake of the program.
  if (!quote.ok) throw new RangeError(`The example cannot be priced: ${quote.error.code}`)
  return quote.value
}
