import { useSearchParams } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { decodeEstimate, encodeEstimate, priceEstimate } from '../../../domain/estimates/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { quoteCopy } from './copy.ts'
import { QuotePaper } from './quote-paper.tsx'

/** 报价单: rebuilt from its address alone, on any machine (PRC-13). */
export function QuotePage() {
  const [query] = useSearchParams()
  const read = decodeEstimate(query.toString())
  if (!read.ok) return <MalformedQuote />
  const priced = priceEstimate(read.value.estimate)
  if (!priced.ok) return <MalformedQuote />
  const { estimate, catalogue } = read.value
  // What else was hung on the address is no part of the quote.
  const address = encodeEstimate(estimate, catalogue)
  return (
    <QuotePaper estimate={estimate} catalogue={catalogue} priced={priced.value} address={address} />
  )
}

function MalformedQuote() {
  const copy = useCopy(quoteCopy)
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} />
      <Notice tone="bad" role="alert">
        <p className="font-strong text-ink">{copy.malformed}</p>
        <p>
          {copy.malformedText} <TextLink to={paths.pricing}>{copy.pricing}</TextLink>
        </p>
      </Notice>
    </>
  )
}
