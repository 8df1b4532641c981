import { paths } from '../../app/paths.ts'
import { PriceTable } from '../../blocks/price-tables.tsx'
import { Section } from '../../blocks/section.tsx'
import { PRODUCT_LINE_IDS, PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ButtonLink, TextLink } from '../../ui/button.tsx'
import { helpCopy } from './copy.ts'

/** 计费概述: the price list of every line; how it is charged follows as rules (HLP-01). */
export function PricingTopic() {
  const copy = useCopy(helpCopy)
  const language = useLanguage()
  return (
    <>
      <div className="flex flex-wrap items-center gap-4">
        <ButtonLink kind="primary" to={paths.pricing}>
          {copy.estimate}
        </ButtonLink>
        <TextLink to={paths.helpTopic('examples')}>{copy.topics.examples.title}</TextLink>
      </div>
      {PRODUCT_LINE_IDS.map((line) => (
        <Section key={line} title={PRODUCT_LINES[line][language]}>
          <PriceTable line={line} />
        </Section>
      ))}
    </>
  )
}
