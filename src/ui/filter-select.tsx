import { useProblemWords } from '../i18n/problem-words.ts'
import { type Option, Select } from './select-field.tsx'
import { useOwnValue } from './use-own-value.ts'

type FilterSelectProps = {
  /** Its name; absent: a label names it by `id`. */
  label?: string
  id?: string
  value: string
  onChange: (value: string) => void
  options: readonly Option[]
  className?: string
}

/** A select whose choice the address keeps: it shows what was chosen at once, and the address follows. */
export function FilterSelect({ label, value, onChange, ...rest }: FilterSelectProps) {
  const { own, setOwn, tell } = useOwnValue(value, onChange)
  return (
    <Select
      {...rest}
      aria-label={label}
      value={own}
      onChange={({ target }) => {
        setOwn(target.value)
        tell(target.value)
      }}
    />
  )
}

type ChoiceFilterProps = {
  label: string
  /** What it says where nothing is chosen. */
  all: string
  value: string
  onChange: (value: string) => void
  choices: readonly Option[]
}

/** A filter by one of several choices: what there is none of filters nothing, and shows so. */
export function ChoiceFilter({ label, all, value, onChange, choices }: ChoiceFilterProps) {
  const { named } = useProblemWords()
  return (
    <FilterSelect
      label={label}
      value={choices.some((choice) => choice.value === value) ? value : ''}
      onChange={onChange}
      options={[{ value: '', label: named(label, all) }, ...choices]}
    />
  )
}
