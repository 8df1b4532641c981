import { useCopy } from '../../../i18n/language.ts'
import { PageHead } from '../../../ui/page.tsx'
import { AccountSummary } from './account-summary.tsx'
import { storefrontCopy } from './copy.ts'
import { ProductLines } from './product-lines.tsx'

export function HomePage() {
  const copy = useCopy(storefrontCopy)
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} lead={copy.lead} />
      <AccountSummary />
      <ProductLines />
    </>
  )
}
