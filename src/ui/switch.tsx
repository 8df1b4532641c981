import type { ComponentProps, ReactNode } from 'react'

type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role' | 'id'> & {
  id: string
  label: string
  hint?: ReactNode
}

/** Something that is on or off at once, without a button to confirm it; words left, 36 × 20 right. */
export function Switch({ label, hint, className = '', ...input }: SwitchProps) {
  const note = hint ? `${input.id}-hint` : undefined
  return (
    <div className={`flex items-center justify-between gap-4 ${className}`}>
      <span>
        <label htmlFor={input.id} className="font-strong text-ink">
          {label}
        </label>
        {hint && (
          <span id={note} className="block text-note text-text-3">
            {hint}
          </span>
        )}
      </span>
      <input
        {...input}
        type="checkbox"
        role="switch"
        aria-checked={input.checked}
        aria-describedby={note}
        className="relative h-5 w-9 shrink-0 cursor-pointer appearance-none rounded-full bg-text-3 transition-colors before:absolute before:top-0.5 before:left-0.5 before:size-4 before:rounded-full before:bg-bg before:transition-transform checked:bg-accent-fill checked:before:translate-x-4 checked:before:bg-on-accent"
      />
    </div>
  )
}
