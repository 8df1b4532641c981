import { useController } from 'react-hook-form'
import { useCopy } from '../../i18n/language.ts'
import { SegmentedRadio } from '../../ui/segmented-radio.tsx'
import { applyCopy } from './copy.ts'
import { type PackageFieldsProps, useYearsHint } from './package-form.tsx'

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8]

/** 「购买时长」: one to eight years (PRC-01). */
export function YearsField({ form }: PackageFieldsProps) {
  const copy = useCopy(applyCopy)
  const { field } = useController({ name: 'years', control: form.control })
  return (
    <SegmentedRadio
      legend={copy.years}
      value={field.value}
      onChange={field.onChange}
      choices={YEARS.map((years) => ({ value: years, label: copy.year(years) }))}
      hint={useYearsHint(form)}
    />
  )
}
