import { QuoteLines } from '../../blocks/quote-lines.tsx'
import { Section } from '../../blocks/section.tsx'
import { type Estimate, priceEstimate } from '../../domain/estimates/index.ts'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { formatPrice, sumYuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { examplesCopy } from './examples-copy.ts'

/** Two products that end on different days, each renewed from its own expiry to one day (RNW-03). */
const RENEWED: readonly Estimate[] = [
  {
    ...{ line: 'online', scenario: 'addition' },
    ...{ on: civilDate('2027-03-02'), until: civilDate('2028-12-31') },
    items: [{ sku: 'cs.online.basic', quantity: 5 }],
  },
  {
    ...{ line: 'interop', scenario: 'addition' },
    ...{ on: civilDate('2027-06-30'), until: civilDate('2028-12-31') },
    items: [{ sku: 'interop.account', quantity: 8 }],
  },
]

/** 统一到期日, computed while the page is read. */
export function AlignedExample() {
  const { aligned: copy, total } = useCopy(examplesCopy)
  const lines = RENEWED.flatMap((estimate) => {
    const priced = priceEstimate(estimate)
    return priced.ok ? priced.value.quote.lines : []
  })
  return (
    <Section title={copy.title}>
      <p className="pt-3 pb-3 text-ink">{copy.text}</p>
      <QuoteLines lines={lines} />
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-t-2 pt-2 font-strong text-ink">
        <span>{total}</span>
        <span translate="no">{formatPrice(sumYuan(lines.map(({ amount }) => amount)))}</span>
      </p>
    </Section>
  )
}
