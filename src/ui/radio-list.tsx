import { type ReactNode, useId } from 'react'
import { RADIO } from './choice.tsx'
import { useDrawnChoice } from './drawn-choice.ts'
import { FieldError } from './field.tsx'

export type RadioChoice<T extends string> = {
  value: T
  /** The accessible name of the radio, and no more. */
  label: string
  /** Prices, what is left, or why it cannot be chosen. */
  description?: ReactNode
  unavailable?: boolean
}

type RadioListProps<T extends string> = {
  id: string
  legend: string
  value: T | null
  onChange: (value: T) => void
  choices: readonly RadioChoice<T>[]
  error?: string | undefined
}

/** Choices one a ruled line, each with what is said about it. The error summary focuses the first by `id`. */
export function RadioList<T extends string>(props: RadioListProps<T>) {
  const { id, legend, value, onChange, choices, error } = props
  const base = useId()
  const { group, radio } = useDrawnChoice(
    value,
    onChange,
    choices.map((one) => one.value),
  )
  const first = choices.find(({ unavailable }) => !unavailable)?.value
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={`${base}legend`}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${base}error` : undefined}
    >
      <span id={`${base}legend`} className="mb-2 block font-strong text-ink">
        {legend}
      </span>
      {choices.map(({ value: choice, label, description, unavailable }) => (
        <label
          key={choice}
          className="-mt-px flex gap-3 border-line border-y py-3 has-disabled:cursor-not-allowed"
        >
          <input
            id={choice === first ? id : undefined}
            {...radio(choice)}
            name={base}
            aria-label={label}
            aria-describedby={description ? `${base}${choice}` : undefined}
            disabled={unavailable}
            className={`${RADIO} mt-[3px] disabled:bg-sunken`}
          />
          <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-4">
            <span className={unavailable ? 'text-text-3' : 'font-strong text-ink'}>{label}</span>
            {description && (
              <span id={`${base}${choice}`} className="text-small text-text-2">
                {description}
              </span>
            )}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${base}error`} className="mt-1.5 text-small">
          <FieldError>{error}</FieldError>
        </p>
      )}
    </div>
  )
}
