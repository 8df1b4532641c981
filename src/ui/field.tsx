import { type ReactNode, useId } from 'react'
import { WarningIcon } from './icons.tsx'
import { PAINTED_APART } from './painted-apart.ts'
import { StateLabel } from './state-label.tsx'

/** What a control needs to be tied to its label, hint and error. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/**
 * What somebody else says of a field, beside its label and below it: 「请修改」, and why. `reasonId` is where the reason
 * stands: below this field where it has `reason`, else below another one for which it is the same.
 */
export type FieldFlag =
  | { label: string; tone: 'good' }
  | { label: string; tone: 'attention'; reasonId: string; reason?: string }

type FieldProps = {
  /** Id of the control, so that an error summary can link to it. */
  id: string
  label: string
  /** Beside the label, before the mistake: 「3 用户起」. Outside the accessible name. */
  remark?: string
  flag?: FieldFlag | undefined
  hint?: ReactNode
  error?: string | undefined
  className?: string
  children: (control: ControlProps) => ReactNode
}

/** Label above, control, then a hint, or the error in its place. */
export function Field({
  id,
  label,
  remark,
  flag,
  hint,
  error,
  className = '',
  children,
}: FieldProps) {
  const base = useId()
  const described = [
    remark && `${base}remark`,
    flag && `${base}flag`,
    flag?.tone === 'attention' && flag.reasonId,
    (error || hint) && `${base}note`,
  ].filter(Boolean)
  return (
    <div className={`${PAINTED_APART} flex min-w-0 flex-col ${className}`}>
      <div className="mb-2 flex items-baseline gap-2">
        <label htmlFor={id} className="font-strong text-ink">
          {label}
        </label>
        {remark && (
          <span id={`${base}remark`} className="text-small text-text-3">
            {remark}
          </span>
        )}
        {flag && (
          <span id={`${base}flag`} className="text-small">
            <StateLabel tone={flag.tone}>{flag.label}</StateLabel>
          </span>
        )}
      </div>
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {flag && <FlagReason flag={flag} className="mt-1.5" />}
      {(error || hint) && (
        <div id={`${base}note`} className="mt-1.5 text-small text-text-3">
          {error ? <FieldError>{error}</FieldError> : hint}
        </div>
      )}
    </div>
  )
}

/** Why something is to be fixed, where it is said here. */
export function FlagReason({ flag, className }: { flag: FieldFlag; className: string }) {
  if (flag.tone !== 'attention' || flag.reason === undefined) return null
  return (
    <p id={flag.reasonId} className={`wrap-anywhere text-small text-warn ${className}`}>
      {flag.reason}
    </p>
  )
}

export function FieldError({ children }: { children: ReactNode }) {
  return (
    <span className="flex gap-1.5 text-bad">
      <WarningIcon className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </span>
  )
}

/** The edge and ground that every control shares. */
export const CONTROL =
  'rounded-control border border-line-control bg-raised text-ink focus-visible:outline-offset-[-1px] aria-invalid:border-bad aria-invalid:shadow-[inset_0_0_0_1px_var(--bad)]'
