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
