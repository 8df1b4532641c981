import type { UserPackage } from '../../domain/applications/index.ts'
import { useFormPartInTime } from '../../ui/form.tsx'
import { LaterUsers } from './later-users.tsx'
import { PackageEdition } from './package-edition.tsx'
import type { PackageFieldsProps } from './package-form.tsx'
import { QuantityField } from './quantity-field.tsx'
import { YearsField } from './years-field.tsx'

/** What is chosen for 在线客服 and 电话客服: edition, users, years. */
export function UserPackageFields({ form }: PackageFieldsProps) {
  return (
    <>
      <PackageEdition form={form} />
      <div className="mt-10 flex gap-6 max-lg:flex-col max-md:mt-8">
        <QuantityField form={form} field="users" />
        <YearsField form={form} />
      </div>
      <Later form={form} />
    </>
  )
}

function Later({ form }: PackageFieldsProps) {
  useFormPartInTime(form, (chosen) =>
    'edition' in chosen ? `${chosen.edition} ${chosen.years}` : '',
  )
  // These are the fields of the lines that are sold by users.
  return <LaterUsers chosen={form.getValues() as UserPackage} />
}
