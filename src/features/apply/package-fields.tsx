import { type Package, skuOfEdition, withEdition } from '../../domain/applications/index.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { SegmentedRadio } from '../../ui/segmented-radio.tsx'
import { applyCopy } from './copy.ts'
import { EditionChoice } from './edition-choice.tsx'

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8]

export const USERS_FIELD = 'users'

type PackageFieldsProps = {
  chosen: Package
  onChange: (chosen: Package) => void
  usersError: string | undefined
  onUsersBlur: () => void
  yearsHint: string
}

export function PackageFields(props: PackageFieldsProps) {
  const { chosen, onChange, usersError, onUsersBlur, yearsHint } = props
  const copy = useCopy(applyCopy)
  const sku = getSku(skuOfEdition(chosen.line, chosen.edition))
  return (
    <>
      <EditionChoice
        line={chosen.line}
        value={chosen.edition}
        onChange={(edition) => onChange(withEdition(chosen, edition))}
      />
      <div className="mt-10 flex gap-6 max-lg:flex-col max-md:mt-8">
        <NumberField
          id={USERS_FIELD}
          label={copy.users}
          remark={copy.usersRemark(sku.min)}
          error={usersError}
          value={chosen.users}
          meaning={readWholeNumber(chosen.users)}
          min={sku.min}
          max={sku.max}
          onChange={(users) => onChange({ ...chosen, users })}
          onBlur={onUsersBlur}
          names={{ decrease: copy.decrease, increase: copy.increase }}
        />
        <SegmentedRadio
          legend={copy.years}
          value={chosen.years}
          onChange={(years) => onChange({ ...chosen, years })}
          choices={YEARS.map((years) => ({ value: years, label: copy.year(years) }))}
          hint={yearsHint}
        />
      </div>
    </>
  )
}
