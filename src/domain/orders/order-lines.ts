import { type Account, type IneligibilityCode, mayBuy } from '../account/index.ts'
import type { AgreedQuote } from '../applications/index.ts'
import { getSku, type ProductLineId } from '../catalogue/index.ts'
import { ok, type Result } from '../shared/result.ts'
import type { Purchase } from './purchase.ts'

/** What says of which product lines an order is. */
export type OrderLines = {
  readonly line: ProductLineId
  readonly purchase: Purchase
  readonly quote: { readonly lines: readonly Pick<AgreedQuote['lines'][number], 'sku'>[] }
}

/**
 * The product lines of an order: its own, or those of all that it renews (RNW-02). Robots along count as part of their
 * online product.
 */
export function linesOf({ line, purchase, quote }: OrderLines): readonly ProductLineId[] {
  if (purchase.what !== 'renewals') return [line]
  const lines = new Set(quote.lines.map(({ sku }) => getSku(sku).line))
  if (lines.has('online')) lines.delete('robot')
  return [...lines]
}

/** Whether this account may buy all that is ordered (ELI-01, ELI-02). */
export function mayOrder(account: Account, order: OrderLines): Result<null, IneligibilityCode> {
  for (const line of linesOf(order)) {
    const eligible = mayBuy(account, line)
    if (!eligible.ok) return eligible
  }
  return ok(null)
}
