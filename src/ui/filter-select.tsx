import { useRef } from 'react'
import { useProblemWords } from '../i18n/problem-words.ts'
import { type Option, Select } from './select-field.tsx'
import { useTypedText } from './typed-text.ts'
import { useOwnValue } from './use-own-value.ts'

type FilterSelectProps = {
  /** Its name; absent: a label names it by `id`. */
  label?: string
  id?: string
  value: string
  /** `delay`: more may follow within so many milliseconds. */
  onChange: (value: string, delay: number) => void
  options: readonly Option[]
  className?: string
}

/** Keys that lead through the choices rest when none came for so long, in milliseconds. */
export const REST = 300

/** Keys that choose from an opened list, where those that lead through it choose nothing yet. */
const CHOOSING = ['Enter', ' ', 'Tab']

/**
 * A select whose choice the address keeps: it shows what was chosen at once, and the address follows; where keys lead
 * through the choices, when they rest.
 */
export function FilterSelect({ label, value, onChange, ...rest }: FilterSelectProps) {
  const { own, setOwn, tell } = useOwnValue(value, onChange)
  const isPassing = useRef(false)
  const options = rest.options.map((option) => option.value)
  const chosen = useTypedText<HTMLSelectElement>({ value: own, onChange: setOwn, options })
  return (
    <Select
      {...rest}
      {...chosen}
      aria-label={label}
      // The address has it within the event.
      onChange={({ target }) => tell(target.value, isPassing.current ? REST : 0)}
      onKeyDown={({ key }) => {
        isPassing.current = !CHOOSING.includes(key)
      }}
      onKeyUp={() => {
        isPassing.current = false
      }}
    />
  )
}

type ChoiceFilterProps = {
  label: string
  /** What it says where nothing is chosen. */
  all: string
  value: string
  onChange: FilterSelectProps['onChange']
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
