import { useRun } from '../../app/hooks.ts'
import { ContactSales } from '../../blocks/contact-sales.tsx'
import { requestConsultation } from '../../commands/request-consultation.ts'
import { namePackage } from '../../domain/applications/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { useFormPart } from '../../ui/form.tsx'
import { cdpCopy } from './cdp-copy.ts'
import type { PackageFieldsProps } from './package-form.tsx'

/** What has to be known before buying, and the way to buy by contract instead (CAT-11, CAT-06). */
export function CdpIntro({ form }: PackageFieldsProps) {
  const copy = useCopy(cdpCopy)
  const language = useLanguage()
  const wished = useFormPart(form, (chosen) => namePackage(chosen)[language])
  const contract = useRun(requestConsultation, { scope: 'contract cdp' })
  const architect = useRun(requestConsultation, { scope: 'implementation cdp' })
  return (
    <section
      aria-labelledby="cdp-notice"
      className="mb-8 grid gap-x-12 gap-y-4 border-line border-b pb-6 text-small lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <div>
        <h2 id="cdp-notice" className="mb-1 text-h3">
          {copy.title}
        </h2>
        <p>{copy.confirmList}</p>
        <p>{copy.limit}</p>
      </div>
      <div>
        <h3 className="mb-1 text-h3">{copy.service}</h3>
        <p className="mb-2">{copy.serviceText}</p>
        <ContactSales
          title={copy.architect}
          wish={copy.serviceWish}
          answeredBy="architect"
          asking={{ about: 'architect', line: 'cdp', sku: 'cdp.implementation' }}
          contact={architect}
        />
      </div>
      <div className="lg:max-w-44">
        <ContactSales
          title={copy.contract}
          wish={copy.wish(wished)}
          asking={{ about: 'contract', line: 'cdp' }}
          contact={contract}
        />
        <p className="mt-2 text-text-2">{copy.contractText}</p>
      </div>
    </section>
  )
}
