import type { UseFormReturn } from 'react-hook-form'
import {
  expectPackage,
  FIRST_PACKAGES,
  quotePackage,
  type RequestFields,
} from '../../domain/applications/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { useValuesInTime } from '../../ui/form.tsx'
import { Money } from '../../ui/money.tsx'
import { requestCopy } from './request-copy.ts'

/** What the wished edition would cost for a year and so many users, before anything is agreed (APP-02, PRC-01). */
export function RequestEstimate({ form }: { form: UseFormReturn<RequestFields> }) {
  const { estimate } = useCopy(requestCopy)
  const { edition, expectedUsers } = useValuesInTime(form)
  if (!edition) return null
  const asked = expectPackage(FIRST_PACKAGES.phone, { edition, quantity: expectedUsers })
  const quoted = quotePackage(asked)
  const users = readWholeNumber(expectedUsers)
  return (
    <section aria-label={estimate.title} className="mt-8 border-line border-t pt-5">
      <h2 className="text-h3">{estimate.title}</h2>
      <p aria-live="polite" aria-atomic="true" className="mt-1">
        <Money amount={quoted.ok ? formatPrice(quoted.value.total) : '—'} size="price" />
        {quoted.ok && <span className="ml-2 text-text-2">{estimate.for(formatCount(users))}</span>}
      </p>
      <p className="mt-1 max-w-[60ch] text-small text-text-3">{estimate.text}</p>
    </section>
  )
}
