import { itemOf, type PurchaseOf } from '../../domain/orders/index.ts'
import { calculateQuote, type Quote } from '../../domain/pricing/index.ts'

/** What these pages order. */
export type DirectOrder = PurchaseOf<'pv' | 'interop'>

/** What it costs; null while it is invalid. */
export function quoteOf(order: DirectOrder): Quote | null {
  const quote = calculateQuote({ items: [itemOf(order)] })
  return quote.ok ? quote.value : null
}
