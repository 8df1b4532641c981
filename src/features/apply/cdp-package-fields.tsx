import { CdpAdviser } from '../../blocks/cdp-adviser.tsx'
import {
  adoptChoice,
  type CdpPackage,
  capacityOf,
  withEdition,
} from '../../domain/applications/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { cdpCopy } from './cdp-copy.ts'
import { EditionChoice } from './edition-choice.tsx'
import type { PackageFieldsProps } from './package-form.tsx'
import { QuantityField } from './quantity-field.tsx'
import { YearsField } from './years-field.tsx'

/** What is chosen for 客户数据平台: an edition and boosters, with an adviser; years (PRC-08, PRC-09). */
export function CdpPackageFields(props: PackageFieldsProps<CdpPackage>) {
  const { chosen, onChange, problemOf, onLeave, yearsHint } = props
  const copy = useCopy(cdpCopy)
  const customers = readWholeNumber(chosen.customers)
  const capacity = capacityOf(chosen)
  return (
    <>
      <CdpAdviser
        customers={chosen.customers}
        onChange={(typed) => onChange({ ...chosen, customers: typed })}
        onAdopt={(choice) => onChange(adoptChoice(chosen, choice))}
      />
      <EditionChoice
        line="cdp"
        value={chosen.edition}
        onChange={(edition) => onChange(withEdition(chosen, edition))}
      />
      <div role="status">
        {customers > capacity && (
          <div className="mt-4">
            <Notice tone="attention">
              {copy.tooSmall(capacity.toLocaleString('en-US'), customers.toLocaleString('en-US'))}
            </Notice>
          </div>
        )}
      </div>
      <div className="mt-10 flex gap-6 max-lg:flex-col max-md:mt-8">
        <QuantityField
          field="boosters"
          value={chosen.boosters}
          onChange={(boosters) => onChange({ ...chosen, boosters })}
          onLeave={onLeave}
          problem={problemOf('boosters')}
          hint={copy.boosterHint}
          optional
        />
        <YearsField
          value={chosen.years}
          onChange={(years) => onChange({ ...chosen, years })}
          hint={yearsHint}
        />
      </div>
    </>
  )
}
