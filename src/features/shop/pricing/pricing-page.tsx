import { useEffect, useRef, useState } from 'react'
import { later } from '../../../app/later.tsx'
import { paths } from '../../../app/paths.ts'
import { BUY_PATHS } from '../../../blocks/buy-paths.ts'
import { compareCopy } from '../../../blocks/compare-copy.ts'
import { PriceTable } from '../../../blocks/price-tables.tsx'
import {
  CATALOGUE_VERSION,
  PRODUCT_LINE_IDS,
  PRODUCT_LINES,
  type ProductLineId,
} from '../../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { TextLink } from '../../../ui/button.tsx'
import { idOfPart, JumpLinks } from '../../../ui/jump-links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { pricingCopy } from './copy.ts'
import { Estimator } from './estimator.tsx'

/** 价格与试算: the estimator, and the price list of all seven lines (CAT-01, HLP-02). */
export function PricingPage() {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} lead={copy.lead} />
      <JumpLinks
        titles={[copy.estimator, ...PRODUCT_LINE_IDS.map((line) => PRODUCT_LINES[line][language])]}
      />
      <h2 id={idOfPart(copy.estimator)} className="mb-5 border-rule border-t-2 pt-5 text-h2">
        {copy.estimator}
      </h2>
      <Estimator />
      <div className="mt-16 mb-2 flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-t-2 pt-5">
        <h2 className="text-h2">{copy.tables}</h2>
        <p className="flex flex-wrap items-baseline gap-x-4 text-small text-text-3">
          {copy.catalogue(CATALOGUE_VERSION)}
          <TextLink to={paths.helpTopic('pricing')}>{copy.howItIsPriced}</TextLink>
        </p>
      </div>
      {PRODUCT_LINE_IDS.map((line) => (
        <LinePrices key={line} line={line} />
      ))}
    </>
  )
}

const EditionMatrix = later(
  async () => (await import('../../../blocks/edition-matrix.tsx')).EditionMatrix,
)

/** The lines that are sold in several editions. */
const IN_EDITIONS: readonly ProductLineId[] = ['online', 'phone', 'robot', 'cdp']

/** 「版本对比」, unfolded where somebody asks for it. */
function Comparison({ line }: { line: ProductLineId }) {
  const copy = useCopy(compareCopy)
  const [isOpen, setOpen] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  // It may have been unfolded before the page came to life.
  useEffect(() => setOpen(details.current?.open ?? false), [])
  if (!IN_EDITIONS.includes(line)) return null
  return (
    <details className="mt-3" ref={details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-2 text-accent hover:text-accent-hover max-md:min-h-11">
        {copy.title}
      </summary>
      {isOpen && <EditionMatrix line={line} />}
    </details>
  )
}

function LinePrices({ line }: { line: ProductLineId }) {
  const copy = useCopy(pricingCopy)
  const name = PRODUCT_LINES[line][useLanguage()]
  return (
    // Far down: laid out when it comes near.
    <section
      id={idOfPart(name)}
      aria-label={name}
      className="mt-8 [contain-intrinsic-size:auto_400px] [content-visibility:auto]"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 max-md:border-line-strong max-md:border-b max-md:pb-2">
        <h3 className="text-h3">{name}</h3>
        <TextLink to={BUY_PATHS[line]} className="text-small">
          {copy.buy(name)}
        </TextLink>
      </div>
      <PriceTable line={line} />
      <Comparison line={line} />
    </section>
  )
}
