import type { PackageField, SscPackage } from '../../domain/applications/index.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import type { PackageFieldsProps } from './package-form.tsx'
import { QuantityField } from './quantity-field.tsx'
import { sscCopy } from './ssc-copy.ts'
import { SscOptions } from './ssc-options.tsx'
import { YearsField } from './years-field.tsx'

type Counted = Extract<PackageField, 'employees' | 'experts' | 'tickets' | 'robots'>

/** What is chosen for 企业共享服务中心: four mandatory numbers, options, years (CAT-07). */
export function SscPackageFields(props: PackageFieldsProps<SscPackage>) {
  const { chosen, onChange, problemOf, onLeave, yearsHint } = props
  const copy = useCopy(sscCopy)
  const quantity = (field: Counted, hint: string) => (
    <QuantityField
      field={field}
      value={chosen[field]}
      onChange={(typed) => onChange({ ...chosen, [field]: typed })}
      onLeave={onLeave}
      problem={problemOf(field)}
      hint={hint}
    />
  )
  return (
    <>
      <h2 className="mb-4 text-h3">{copy.base}</h2>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {quantity('employees', copy.employeesHint)}
        {quantity('experts', copy.expertsHint)}
        {quantity('tickets', copy.ticketsHint)}
        {quantity('robots', useGiftHint(chosen.robots))}
      </div>
      <SscOptions
        chosen={chosen}
        onChange={onChange}
        onLeave={onLeave}
        problem={problemOf('packCount')}
      />
      <div className="mt-10 flex max-md:mt-8">
        <YearsField
          value={chosen.years}
          onChange={(years) => onChange({ ...chosen, years })}
          hint={yearsHint}
        />
      </div>
    </>
  )
}

/** Each robot set brings sessions of its own, once (CAT-12). */
function useGiftHint(typed: string): string {
  const copy = useCopy(sscCopy)
  const { giftSessions = 0 } = getSku('ssc.robot')
  const sets = readWholeNumber(typed)
  const total = Number.isNaN(sets) ? giftSessions : giftSessions * sets
  return copy.gift(giftSessions.toLocaleString('en-US'), total.toLocaleString('en-US'))
}
