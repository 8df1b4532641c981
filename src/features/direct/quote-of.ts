import { calculateQuote, type Quote, type QuoteItem } from '../../domain/pricing/index.ts'

/** What it costs; null while it is invalid. */
export function quoteOf(item: QuoteItem): Quote | null {
  const quote = calculateQuote({ items: [item] })
  return quote.ok ? quote.value : null
}
