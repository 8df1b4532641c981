import type { ComponentProps, ReactNode } from 'react'
import { CONTROL, Field, type FieldFlag } from './field.tsx'
import { onceReleased } from './press.ts'
import { useTypedText } from './typed-text.ts'

type TextFieldProps = Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange'> & {
  id: string
  value: string
  /** Absent where the field is only read. */
  onChange?: (typed: string) => void
  label: string
  remark?: string
  flag?: FieldFlag | undefined
  hint?: ReactNode
  error?: string | undefined
  wrapperClassName?: string
}

export function TextField({
  id,
  label,
  remark,
  flag,
  hint,
  error,
  wrapperClassName,
  className = '',
  value,
  onChange,
  onBlur,
  ref,
  ...input
}: TextFieldProps) {
  const text = useTypedText({ value, onChange, ref })
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
      {(control) => (
        <input
          enterKeyHint="done"
          {...input}
          {...control}
          {...text}
          onBlur={onceReleased(onBlur)}
          className={`${CONTROL} h-10 w-full px-3 max-md:h-11 ${className}`}
        />
      )}
    </Field>
  )
}
