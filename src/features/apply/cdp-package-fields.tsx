import { CdpAdviser } from '../../blocks/cdp-adviser.tsx'
import { adoptChoice, type CdpPackage, capacityOf } from '../../domain/applications/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { changeFields, useFormPart } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { cdpCopy } from './cdp-copy.ts'
import { PackageEdition } from './package-edition.tsx'
import type { PackageFieldsProps, PackageFormOf } from './package-form.tsx'
import { QuantityField } from './quantity-field.tsx'
import { YearsField } from './years-field.tsx'

/** What is chosen for 客户数据平台: an edition and boosters, with an adviser; years (PRC-08, PRC-09). */
export function CdpPackageFields({ form }: PackageFieldsProps) {
  const copy = useCopy(cdpCopy)
  return (
    <>
      <Adviser form={form} />
      <PackageEdition form={form} />
      <Capacity form={form} />
      <div className="mt-10 flex gap-6 max-lg:flex-col max-md:mt-8">
        <QuantityField form={form} field="boosters" hint={copy.boosterHint} optional />
        <YearsField form={form} />
      </div>
    </>
  )
}

/** These are the fields of 客户数据平台. */
function chosenIn(form: PackageFormOf): CdpPackage {
  return form.getValues() as CdpPackage
}

function Adviser({ form }: PackageFieldsProps) {
  const customers = useFormPart(form, () => chosenIn(form).customers)
  return (
    <CdpAdviser
      customers={customers}
      onChange={(typed) => changeFields(form, { customers: typed })}
      onAdopt={(choice) => changeFields(form, adoptChoice(chosenIn(form), choice))}
    />
  )
}

/** Whether what is chosen holds as many customers as there are. */
function Capacity({ form }: PackageFieldsProps) {
  const copy = useCopy(cdpCopy)
  const capacity = useFormPart(form, () => capacityOf(chosenIn(form)))
  const customers = useFormPart(form, () => readWholeNumber(chosenIn(form).customers))
  return (
    <div role="status">
      {customers > capacity && (
        <div className="mt-4">
          <Notice tone="attention">{copy.tooSmall(capacity, customers)}</Notice>
        </div>
      )}
    </div>
  )
}
