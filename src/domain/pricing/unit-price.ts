import type { Sku } from '../catalogue/index.ts'
import { parsePrice, type Yuan } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'

/**
 * The price of one unit, in 元: the catalogue's, or for an on-request SKU what the architect quoted
 * (CAT-06), which must be a plain amount of at most two decimals, not negative. A price given where
 * the catalogue has one is refused, so that nobody can set their own.
 */
export function unitPriceOf(
  sku: Sku,
  quoted: unknown,
): Result<Yuan | 'graduated', 'bad-unit-price' | 'price-on-request'> {
  if (sku.price.kind === 'on-request') {
    if (quoted === undefined) return refuse('price-on-request')
    const price = parsePrice(quoted)
    return price === undefined ? refuse('bad-unit-price') : ok(price)
  }
  if (quoted !== undefined) return refuse('bad-unit-price')
  return ok(sku.price.kind === 'fixed' ? sku.price.amount : 'graduated')
}
