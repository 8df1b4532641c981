import { QuoteLines } from '../../blocks/quote-lines.tsx'
import { Section } from '../../blocks/section.tsx'
import { alignedExample } from '../../domain/estimates/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { examplesCopy } from './examples-copy.ts'

/** 统一到期日, computed while the page is read (RNW-03). */
export function AlignedExample() {
  const { aligned: copy, total } = useCopy(examplesCopy)
  const quote = alignedExample()
  return (
    <Section title={copy.title}>
      <p className="pt-3 pb-3 text-ink">{copy.text}</p>
      <QuoteLines lines={quote.lines} />
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-t-2 pt-2 font-strong text-ink">
        <span>{total}</span>
        <span translate="no">{formatPrice(quote.total)}</span>
      </p>
    </Section>
  )
}
