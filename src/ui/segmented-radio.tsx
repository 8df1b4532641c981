import { useId } from 'react'
import { useDrawnChoice } from './drawn-choice.ts'
import { PAINTED_APART } from './painted-apart.ts'

type SegmentedRadioProps<T extends string | number> = {
  legend: string
  value: T
  onChange: (value: T) => void
  /** One that is `unavailable` stays visible; the hint says why. */
  choices: readonly { value: T; label: string; unavailable?: boolean }[]
  hint?: string
}

/** A row of equal cells, one chosen: native radios, so that arrow keys and forms work. */
export function SegmentedRadio<T extends string | number>(props: SegmentedRadioProps<T>) {
  const { legend, value, onChange, choices, hint } = props
  const id = useId()
  const { group, radio } = useDrawnChoice(
    value,
    onChange,
    choices.map((one) => one.value),
  )
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={`${id}legend`}
      aria-describedby={hint ? `${id}hint` : undefined}
      className={`${PAINTED_APART} flex min-w-0 flex-1 flex-col`}
    >
      <span id={`${id}legend`} className="mb-2 font-strong text-ink">
        {legend}
      </span>
      <div className="grid h-10 grid-cols-8 rounded-control border border-line-control bg-raised max-md:h-22 max-md:grid-cols-4 *:whitespace-nowrap">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="relative -m-px grid place-items-center rounded-control border-2 border-transparent text-text has-checked:z-1 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-strong has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 has-disabled:text-text-3 has-disabled:line-through"
          >
            <input
              {...radio(choice.value)}
              name={id}
              disabled={choice.unavailable}
              className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
            />
            {choice.label}
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}hint`} className="mt-1.5 text-small text-text-3">
          {hint}
        </p>
      )}
    </div>
  )
}
