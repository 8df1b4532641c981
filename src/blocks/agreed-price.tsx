import type { Quote } from '../domain/pricing/index.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { Money } from '../ui/money.tsx'
import { QuoteLines } from './quote-lines.tsx'

/** A price as it was agreed: its sum, the day, and how it came about (PRC-14). */
export function AgreedPrice({ title, on, quote }: { title: string; on: string; quote: Quote }) {
  return (
    <section className="border-rule border-t-2 pt-5">
      <h2 className="text-h3">{title}</h2>
      <p className="mt-2">
        <Money amount={formatPrice(quote.total)} size="sum" />
      </p>
      <p className="mb-4 text-small text-text-2">{on}</p>
      <QuoteLines lines={quote.lines} />
    </section>
  )
}
