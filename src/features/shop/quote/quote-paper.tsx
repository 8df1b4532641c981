import { useView } from '../../../app/hooks.ts'
import { useToday } from '../../../app/moment.ts'
import { RuleList } from '../../../blocks/rule-list.tsx'
import { CATALOGUE_VERSION, PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import {
  type Estimate,
  type PricedEstimate,
  QUOTE_DAYS,
  validThrough,
} from '../../../domain/estimates/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { yuanInWords } from '../../../domain/shared/yuan-in-words.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { termWords } from '../../../i18n/term-words.ts'
import { buyingAccount } from '../../../queries/buying-account.ts'
import { Mark } from '../../../ui/icons.tsx'
import { Money } from '../../../ui/money.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { quoteCopy } from './copy.ts'
import { QuoteActions, ShareLink } from './quote-actions.tsx'
import { quoteNumber, quoteRow } from './quote-facts.ts'
import { QuoteTable } from './quote-table.tsx'
import { QUOTE_OUTDATED, QuoteValidity, useQuoteValidity } from './quote-validity.tsx'

type QuotePaperProps = {
  estimate: Estimate
  catalogue: CivilDate
  priced: PricedEstimate
  address: string
}

/** The paper: who reads it sees what is bought, how it comes about, and how long it holds. One A4 page. */
export function QuotePaper({ estimate, catalogue, priced, address }: QuotePaperProps) {
  const copy = useCopy(quoteCopy)
  const language = useLanguage()
  const number = quoteNumber(estimate, address)
  const validity = useQuoteValidity({ estimate, catalogue })
  const { lines, total } = priced.quote
  const rows = lines.map((line) => quoteRow(line, estimate, language))
  const words = language === 'zh' ? yuanInWords(total) : ''
  return (
    <article className="mx-auto max-w-[860px] print:max-w-none">
      <PageHead
        title={copy.title}
        documentTitle={`${copy.title} ${number}`}
        lead={copy.number(number)}
        aside={
          <p className="flex items-center gap-2 self-start font-strong text-ink max-md:hidden print:flex!">
            <Mark />
            {copy.brand}
          </p>
        }
      />
      <QuoteActions
        {...{ rows, total, number, address }}
        outdatedBecause={validity === 'valid' ? undefined : QUOTE_OUTDATED}
      />
      <QuoteValidity estimate={estimate} catalogue={catalogue} />
      <QuoteFacts estimate={estimate} priced={priced} />
      <QuoteTable rows={rows} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 border-rule border-t-2 pt-4">
        <p className="text-text-2">
          {words ? copy.inWords : copy.total}
          {words && <span className="ml-2 text-ink">{words}</span>}
        </p>
        <Money amount={formatPrice(total)} size="sum" />
      </div>
      <section className="mt-9 border-line border-t pt-4 print:mt-4">
        <h2 className="mb-2 text-body text-ink">{copy.notes}</h2>
        <ol className="list-decimal pl-5 text-small text-text-2">
          {validity === 'valid' && <li>{copy.valid(CATALOGUE_VERSION)}</li>}
          <li>{copy.contract}</li>
        </ol>
        <h2 className="mt-5 mb-2 text-body text-ink">{copy.rulesTitle}</h2>
        <RuleList ids={[...new Set(lines.flatMap((line) => line.rules))]} />
      </section>
      <p className="mt-9 flex flex-wrap justify-between gap-x-6 border-line border-t pt-3 text-note text-text-3 print:mt-4">
        <span>{copy.demo}</span>
        <span>{copy.sales}</span>
      </p>
      <ShareLink address={address} />
    </article>
  )
}

/** For whom and when: two columns under the heavy rule. */
function QuoteFacts({ estimate, priced }: Pick<QuotePaperProps, 'estimate' | 'priced'>) {
  const copy = useCopy(quoteCopy)
  const language = useLanguage()
  const today = useToday()
  const customer = useView(buyingAccount, {})?.enterpriseName ?? ''
  const facts: (readonly [name: string, value: string])[] = [
    [copy.customer, customer || '—'],
    [copy.on, estimate.on],
    [copy.product, PRODUCT_LINES[estimate.line][language]],
    [copy.validUntil, copy.validFor(validThrough(estimate.on, today ?? estimate.on), QUOTE_DAYS)],
    [copy.scenario, copy.scenarios[estimate.scenario]],
    [copy.catalogue, CATALOGUE_VERSION],
  ]
  if (estimate.scenario !== 'new') facts.push([copy.until, estimate.until])
  if (priced.remaining) facts.push([copy.remaining, termWords(priced.remaining, language)])
  if (priced.expiresOn) facts.push([copy.renewedUntil, priced.expiresOn])
  return (
    <dl className="mb-8 grid grid-cols-2 gap-x-10 gap-y-2 border-rule border-t-2 pt-5 max-md:not-print:grid-cols-1 print:mb-3 print:gap-y-1 print:pt-3">
      {facts.map(([name, value]) => (
        <div key={name} className="flex gap-4">
          <dt className="w-28 shrink-0 text-text-2">{name}</dt>
          <dd className="min-w-0 wrap-anywhere text-ink">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
