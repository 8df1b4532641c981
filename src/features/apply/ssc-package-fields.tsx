import { getSku } from '../../domain/catalogue/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { useFormPart } from '../../ui/form.tsx'
import type { PackageFieldsProps } from './package-form.tsx'
import { QuantityField } from './quantity-field.tsx'
import { sscCopy } from './ssc-copy.ts'
import { SscOptions } from './ssc-options.tsx'
import { YearsField } from './years-field.tsx'

/** What is chosen for 企业共享服务中心: four mandatory numbers, options, years (CAT-07). */
export function SscPackageFields({ form }: PackageFieldsProps) {
  const copy = useCopy(sscCopy)
  return (
    <>
      <h2 className="mb-4 text-h3">{copy.base}</h2>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <QuantityField form={form} field="employees" hint={copy.employeesHint} />
        <QuantityField form={form} field="experts" hint={copy.expertsHint} />
        <QuantityField form={form} field="tickets" hint={copy.ticketsHint} />
        <RobotsField form={form} />
      </div>
      <SscOptions form={form} />
      <div className="mt-10 flex max-md:mt-8">
        <YearsField form={form} />
      </div>
    </>
  )
}

/** Each robot set brings sessions of its own, once (CAT-12). */
function RobotsField({ form }: PackageFieldsProps) {
  const copy = useCopy(sscCopy)
  const typed = useFormPart(form, (chosen) => (chosen.line === 'ssc' ? chosen.robots : ''))
  const { giftSessions = 0 } = getSku('ssc.robot')
  const sets = readWholeNumber(typed)
  const total = Number.isNaN(sets) ? giftSessions : giftSessions * sets
  const hint = copy.gift(formatCount(giftSessions), formatCount(total))
  return <QuantityField form={form} field="robots" hint={hint} />
}
