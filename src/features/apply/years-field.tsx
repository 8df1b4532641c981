import { useCopy } from '../../i18n/language.ts'
import { SegmentedRadio } from '../../ui/segmented-radio.tsx'
import { applyCopy } from './copy.ts'

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8]

type YearsFieldProps = { value: number; onChange: (years: number) => void; hint: string }

/** 「购买时长」: one to eight years (PRC-01). */
export function YearsField({ value, onChange, hint }: YearsFieldProps) {
  const copy = useCopy(applyCopy)
  return (
    <SegmentedRadio
      legend={copy.years}
      value={value}
      onChange={onChange}
      choices={YEARS.map((years) => ({ value: years, label: copy.year(years) }))}
      hint={hint}
    />
  )
}
