import { type UserPackage, withEdition } from '../../domain/applications/index.ts'
import { EditionChoice } from './edition-choice.tsx'
import { LaterUsers } from './later-users.tsx'
import type { PackageFieldsProps } from './package-form.tsx'
import { QuantityField } from './quantity-field.tsx'
import { YearsField } from './years-field.tsx'

/** What is chosen for 在线客服 and 电话客服: edition, users, years. */
export function UserPackageFields<P extends UserPackage>(props: PackageFieldsProps<P>) {
  const { chosen, onChange, problemOf, onLeave, yearsHint } = props
  return (
    <>
      <EditionChoice
        line={chosen.line}
        value={chosen.edition}
        onChange={(edition) => onChange(withEdition(chosen, edition))}
      />
      <div className="mt-10 flex gap-6 max-lg:flex-col max-md:mt-8">
        <QuantityField
          field="users"
          value={chosen.users}
          onChange={(users) => onChange({ ...chosen, users })}
          onLeave={onLeave}
          problem={problemOf('users')}
        />
        <YearsField
          value={chosen.years}
          onChange={(years) => onChange({ ...chosen, years })}
          hint={yearsHint}
        />
      </div>
      <LaterUsers chosen={chosen} />
    </>
  )
}
