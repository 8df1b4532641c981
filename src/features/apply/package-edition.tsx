import { useController } from 'react-hook-form'
import { type EditionLine, withEdition } from '../../domain/applications/index.ts'
import { changeFields } from '../../ui/form.tsx'
import { EditionChoice } from './edition-choice.tsx'
import type { PackageFieldsProps } from './package-form.tsx'

/** The edition of the package; a line that has none has no such field. */
export function PackageEdition({ form }: PackageFieldsProps) {
  const { field } = useController({ name: 'edition', control: form.control })
  return (
    <EditionChoice
      // Only lines that have editions show this field.
      line={form.getValues('line') as EditionLine}
      value={field.value}
      onChange={(edition) => changeFields(form, withEdition(form.getValues(), edition))}
    />
  )
}
