import { useNow } from '../../../app/moment.ts'
import { InvoiceStateLabel } from '../../../blocks/invoice-words.tsx'
import type { Invoice } from '../../../domain/billing/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { distanceInMinutes } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { invoicesCopy } from './copy.ts'

/** The state, and under it what happens next and when (INV-02). */
export function InvoiceStateCell({ invoice }: { invoice: Invoice }) {
  const { next } = useCopy(invoicesCopy)
  const language = useLanguage()
  const now = useNow()
  const { state, issuesAt } = invoice
  return (
    <>
      <InvoiceStateLabel state={state} />
      <span className="block pl-[17px] text-note text-text-3">
        {state === 'issuing'
          ? next.issuing(
              civilDateTimeOf(issuesAt).slice(0, 16),
              distanceInMinutes(issuesAt - now, language),
            )
          : next[state]}
      </span>
    </>
  )
}
