import { ContactSales } from '../../blocks/contact-sales.tsx'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { type IneligibilityCode, salesTelephones } from '../../domain/account/index.ts'
import type { Line } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { applyCopy } from './copy.ts'
import { useRequestConsultation } from './start-mutations.ts'

export const ELIGIBILITY_NOTICE = 'eligibility'

/** Which condition failed, whom to contact, and what still works (ELI-01 to ELI-03). */
export function EligibilityNotice({ line, code }: { line: Line; code: IneligibilityCode }) {
  const copy = useCopy(applyCopy)
  const refusals = useCopy(refusalCopy)
  const request = useRequestConsultation(line)
  return (
    <div id={ELIGIBILITY_NOTICE} className="mb-6">
      <Notice tone="attention" role="status">
        <p className="font-strong text-ink">{refusals[code]}</p>
        <p className="my-1">{copy.cannotBuy(salesTelephones(line).join('、'))}</p>
        <ContactSales onSubmit={request} />
      </Notice>
    </div>
  )
}
