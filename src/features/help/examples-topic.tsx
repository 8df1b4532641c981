import { paths } from '../../app/paths.ts'
import { InteropSlices } from '../../blocks/interop-slices.tsx'
import { QuoteLines } from '../../blocks/quote-lines.tsx'
import { Section } from '../../blocks/section.tsx'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import {
  encodeEstimate,
  quoteExample,
  WORKED_EXAMPLES,
  type WorkedExample,
} from '../../domain/estimates/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import type { Wording } from '../../domain/shared/wording.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { TextLink } from '../../ui/button.tsx'
import { AlignedExample } from './aligned-example.tsx'
import { examplesCopy } from './examples-copy.ts'
import { PlanExample } from './plan-example.tsx'
import { PvRefundExample } from './pv-refund-example.tsx'
import { TogetherExample } from './together-example.tsx'

/** 计费示例: EX-01 to EX-08, computed while the page is read (HLP-01). */
export function ExamplesTopic() {
  const copy = useCopy(examplesCopy)
  const language = useLanguage()
  return (
    <>
      {WORKED_EXAMPLES.map((example) => (
        <Section key={example.id} title={`${example.id} ${lineOf(example)[language]}`}>
          <p className="pt-3 pb-3 text-ink">{copy.cases[example.id]}</p>
          {example.kind === 'price' ? (
            <PriceExample example={example} />
          ) : (
            <PvRefundExample example={example} />
          )}
        </Section>
      ))}
      <PlanExample />
      <AlignedExample />
      <TogetherExample />
    </>
  )
}

/** What the example is about; refunds are those of PV packs. */
function lineOf(example: WorkedExample): Wording {
  return PRODUCT_LINES[example.kind === 'price' ? example.estimate.line : 'pv']
}

function PriceExample({ example }: { example: Extract<WorkedExample, { kind: 'price' }> }) {
  const copy = useCopy(examplesCopy)
  const { lines, total } = quoteExample(example)
  const accounts = lines.find(({ sku }) => sku === 'interop.account')?.quantity
  return (
    <>
      <QuoteLines lines={lines} />
      <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 border-rule border-t-2 pt-2 font-strong text-ink">
        <span>{copy.total}</span>
        <span translate="no">{formatPrice(total)}</span>
      </p>
      <p className="text-right">
        <TextLink
          to={paths.quote(encodeEstimate(example.estimate))}
          aria-label={copy.quoteOf(example.id)}
          className="text-small"
        >
          {copy.quote}
        </TextLink>
      </p>
      {accounts && <InteropSlices quantity={accounts} />}
    </>
  )
}
