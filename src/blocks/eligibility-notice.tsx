import { type IneligibilityCode, salesTelephones } from '../domain/account/index.ts'
import type { ProductLineId } from '../domain/catalogue/index.ts'
import { defineCopy, useCopy, useLanguage } from '../i18n/language.ts'
import { listWords } from '../i18n/list-words.ts'
import { Notice } from '../ui/notice.tsx'
import { ContactSales, type SalesContact } from './contact-sales.tsx'
import { ELIGIBILITY_NOTICE } from './notice-ids.ts'
import { refusalCopy } from './refusal-copy.ts'

export const eligibilityCopy = defineCopy({
  zh: {
    cannotBuy: (telephones: string) =>
      `价格和费用仍可查看。如需购买，请联系服务商或销售：${telephones}。`,
  },
  en: {
    cannotBuy: (telephones) =>
      `Prices stay usable. To buy, please contact the service provider or sales: ${telephones}.`,
  },
})

type EligibilityNoticeProps = {
  line: ProductLineId
  code: IneligibilityCode
  contact: SalesContact<{ readonly about: 'sales'; readonly line: ProductLineId }>
}

/** Which condition failed, whom to contact, and what still works (ELI-01 to ELI-03). */
export function EligibilityNotice({ line, code, contact }: EligibilityNoticeProps) {
  const copy = useCopy(eligibilityCopy)
  const refusals = useCopy(refusalCopy)
  const language = useLanguage()
  return (
    <div id={ELIGIBILITY_NOTICE} className="mb-6">
      <Notice tone="attention" role="status">
        <p className="font-strong text-ink">{refusals[code]}</p>
        <p className="my-1">{copy.cannotBuy(listWords(salesTelephones(line), language))}</p>
        <ContactSales asking={{ about: 'sales', line }} contact={contact} />
      </Notice>
    </div>
  )
}
