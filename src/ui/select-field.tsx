import type { ComponentProps, ReactNode } from 'react'
import { CONTROL, Field, type FieldFlag } from './field.tsx'
import { ChevronIcon } from './icons.tsx'
import { onceReleased } from './press.ts'
import { useTypedText } from './typed-text.ts'

export type Option = { value: string; label: string }

type SelectProps = Omit<ComponentProps<'select'>, 'id'> & { options: readonly Option[] }

/** The native select with our edge and arrow: the platform's own list works everywhere. */
export function Select({
  options,
  className = '',
  onBlur,
  ...select
}: SelectProps & { id?: string }) {
  return (
    <span className="relative inline-flex min-w-0">
      <select
        {...select}
        onBlur={onceReleased(onBlur)}
        className={`${CONTROL} h-10 w-full appearance-none truncate pr-9 pl-3 max-md:h-11 ${className}`}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronIcon className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-text-2" />
    </span>
  )
}

type SelectFieldProps = Omit<SelectProps, 'value' | 'onChange'> & {
  id: string
  /** Absent, as `onChange` is, where there is nothing to choose among: the first one. */
  value?: string
  onChange?: (chosen: string) => void
  label: string
  remark?: string
  flag?: FieldFlag | undefined
  hint?: ReactNode
  error?: string | undefined
  wrapperClassName?: string
}

export function SelectField({
  id,
  label,
  remark,
  flag,
  hint,
  error,
  wrapperClassName,
  value,
  onChange,
  ref,
  ...select
}: SelectFieldProps) {
  const options = select.options.map((option) => option.value)
  const shown = value ?? options[0] ?? ''
  const chosen = useTypedText<HTMLSelectElement>({ value: shown, onChange, ref, options })
  return (
    <Field
      id={id}
      label={label}
      remark={remark}
      flag={flag}
      hint={hint}
      error={error}
      className={wrapperClassName}
    >
      {(control) => <Select {...select} {...control} {...chosen} />}
    </Field>
  )
}
