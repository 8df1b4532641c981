import { checkQuantity, findSku } from '../catalogue/index.ts'
import { sumYuan } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { priceLine } from './price-line.ts'
import type { Quote, QuoteLine, QuoteRefusal, QuoteRequest } from './quote.ts'
import { readItem, readItems, type UnreadItem } from './read-request.ts'
import { readTerm } from './term.ts'
import { unitPriceOf } from './unit-price.ts'

/** More lines than any purchase has; a longer request is refused as `above-maximum`. */
const MAX_LINES = 10_000

/**
 * Prices a list of items (PRC-01 to PRC-08, PRC-11): one line each, in order, and the exact total
 * in 元. The first item that cannot be priced decides the refusal; the codes stand in
 * `QuoteRefusal` in the order of the checks. Never throws, whatever it is given.
 */
export function calculateQuote(request: QuoteRequest): Result<Quote, QuoteRefusal> {
  const items = readItems(request, MAX_LINES + 1)
  if (items.length === 0) return refuse('empty')
  if (items.length > MAX_LINES) return refuse('above-maximum')
  const lines: QuoteLine[] = []
  for (const item of items) {
    const line = quoteItem(readItem(item))
    if (!line.ok) return line
    lines.push(line.value)
  }
  return ok({ lines, total: sumYuan(lines.map((line) => line.amount)) })
}

function quoteItem(item: UnreadItem): Result<QuoteLine, QuoteRefusal> {
  const sku = findSku(item.sku)
  if (sku === undefined) return refuse('unknown-sku')
  const quantity = checkQuantity(sku, item.quantity, item.addition)
  if (!quantity.ok) return quantity
  const unitPrice = unitPriceOf(sku, item.unitPrice)
  if (!unitPrice.ok) return unitPrice
  const term = sku.charge === 'once' ? ok(null) : readTerm(item)
  if (!term.ok) return term
  return ok(
    priceLine({
      sku,
      quantity: quantity.value,
      unitPrice: unitPrice.value,
      term: term.value,
      addition: item.addition,
    }),
  )
}
