import type { SkuId } from '../catalogue/index.ts'
import { addMonths, addYears, civilDate } from '../shared/civil-date.ts'
import { calculateQuote } from './calculate-quote.ts'
import type { QuoteLine } from './quote.ts'

/** What one more costs when it is added so many whole months after the opening. */
export type LaterAddition = { readonly month: number; readonly line: QuoteLine }

/** Any opening will do: prices know whole months only, and the first of a month is in every month. */
const OPENING = civilDate('2025-01-01')

/**
 * What adding one unit later costs, for every month of a term of so many years, from the opening to the last
 * month (PRC-02, PRC-03). Nothing for what is no annual SKU or no term.
 */
export function laterAdditions(sku: SkuId, years: number): readonly LaterAddition[] {
  const to = addYears(OPENING, years)
  return Array.from({ length: 12 * years }, (_, month) => {
    const term = { from: addMonths(OPENING, month), to }
    const quoted = calculateQuote({ items: [{ sku, quantity: 1, term, addition: true }] })
    const line = quoted.ok ? quoted.value.lines[0] : undefined
    return line ? [{ month, line }] : []
  }).flat()
}
