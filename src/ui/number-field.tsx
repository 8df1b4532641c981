import type { KeyboardEvent, ReactNode } from 'react'
import { pressing } from './busy-press.ts'
import { isComposed } from './composed-keys.ts'
import { Field, type FieldFlag } from './field.tsx'
import { groupedDigits } from './grouped-digits.ts'
import { onceReleased } from './press.ts'
import { useTypedText } from './typed-text.ts'

type NumberFieldProps = {
  id: string
  label: string
  remark?: string
  flag?: FieldFlag | undefined
  hint?: ReactNode
  error?: string | undefined
  /** Exactly what was typed: it is kept and explained, never corrected (CAT-03). */
  value: string
  onChange: (typed: string) => void
  onBlur?: () => void
  /** The number that `value` means, or NaN. */
  meaning: number
  min: number
  max: number
  step?: number
  /** Whether a part of one may be typed too. */
  decimals?: boolean
  names: { decrease: string; increase: string }
}

const SIDE =
  'grid w-10 place-items-center text-h3 text-text hover:bg-subtle aria-disabled:text-line-strong aria-disabled:hover:bg-transparent max-md:w-[52px]'

/** Its value stays as it was typed; the digits that stand over it are grouped. */
const UNSEEN_WHEN_LEFT =
  'not-focus:[-webkit-text-fill-color:transparent] forced-colors:[-webkit-text-fill-color:currentcolor]'

/**
 * A number that can be typed, stepped by arrow keys (Page keys: ten steps) or by its − and +
 * buttons. A text input with the role of a spin button, because the native number input hides what
 * was typed when it is no number.
 */
export function NumberField({ value, onChange, meaning, names, ...rest }: NumberFieldProps) {
  const {
    decimals = false,
    min,
    max,
    step = 1,
    id,
    label,
    remark,
    flag,
    hint,
    error,
    onBlur,
  } = rest
  const text = useTypedText({ value, onChange })
  const stepped = (steps: number) => {
    const from = Number.isNaN(meaning) ? min - (steps > 0 ? step : 0) : meaning
    return Math.min(max, Math.max(min, from + steps * step))
  }
  const grouped = groupedDigits(value)
  const move = (steps: number) => onChange(String(stepped(steps)))
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = STEPS_OF_KEY[event.key]
    if (steps === undefined || isComposed(event)) return
    event.preventDefault()
    move(steps)
  }
  return (
    <Field id={id} label={label} remark={remark} flag={flag} hint={hint} error={error}>
      {(control) => (
        <div
          data-invalid={error ? true : undefined}
          className="flex h-10 w-42 overflow-hidden rounded-control border border-line-control bg-raised has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-focus data-invalid:border-bad data-invalid:shadow-[inset_0_0_0_1px_var(--bad)] max-md:h-11 max-md:w-full"
        >
          <button
            type="button"
            tabIndex={-1}
            aria-label={names.decrease}
            aria-disabled={meaning <= min || undefined}
            onClick={pressing(() => move(-1))}
            className={SIDE}
          >
            <span aria-hidden="true">−</span>
          </button>
          <div className="relative flex min-w-0 flex-1 border-line border-x">
            <input
              {...control}
              role="spinbutton"
              inputMode={decimals ? 'decimal' : 'numeric'}
              enterKeyHint="done"
              autoComplete="off"
              aria-valuenow={Number.isNaN(meaning) ? undefined : meaning}
              aria-valuemin={min}
              aria-valuemax={max}
              aria-valuetext={value}
              {...text}
              onBlur={onceReleased(onBlur)}
              onKeyDown={onKeyDown}
              className={`peer w-0 min-w-0 flex-1 bg-transparent text-center font-strong text-h3 text-ink outline-none ${grouped === null ? '' : UNSEEN_WHEN_LEFT}`}
            />
            {grouped !== null && (
              <span
                aria-hidden="true"
                className="pointer-events-none absolute inset-0 grid place-items-center font-strong text-h3 text-ink peer-focus:hidden forced-colors:hidden"
              >
                {grouped}
              </span>
            )}
          </div>
          <button
            type="button"
            tabIndex={-1}
            aria-label={names.increase}
            aria-disabled={meaning >= max || undefined}
            onClick={pressing(() => move(1))}
            className={SIDE}
          >
            <span aria-hidden="true">+</span>
          </button>
        </div>
      )}
    </Field>
  )
}

const STEPS_OF_KEY: Record<string, number> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}
