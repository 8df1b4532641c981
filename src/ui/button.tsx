import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { type OnPress, pressing, pressingAtOnce } from './busy-press.ts'

const SHAPE =
  'inline-flex items-center justify-center gap-2 rounded-control font-strong text-center no-underline hover:no-underline transition-colors'

const SIZES = {
  small: 'min-h-8 px-3 text-small max-md:min-h-11',
  normal: 'min-h-10 px-[18px] max-md:min-h-11',
  large: 'min-h-12 px-6 text-h3',
}

const KINDS = {
  primary:
    'bg-accent-fill text-on-accent hover:bg-fill-hover hover:text-on-accent active:bg-fill-press',
  secondary: 'border border-line-strong bg-raised text-ink hover:bg-subtle hover:text-ink',
  danger: 'border border-bad bg-raised text-bad hover:bg-bad-soft hover:text-bad',
}

const UNAVAILABLE = 'bg-sunken text-text-3 cursor-not-allowed'

type Look = { kind?: keyof typeof KINDS; size?: keyof typeof SIZES }

function look({ kind = 'secondary', size = 'normal' }: Look, unavailable = false): string {
  return `${SHAPE} ${SIZES[size]} ${unavailable ? UNAVAILABLE : KINDS[kind]}`
}

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled' | 'onClick'> &
  Look & {
    onClick?: OnPress | undefined
    /** For what browsers allow within the press only: to copy, to have a file chosen. */
    atOnce?: boolean
    /** Stays visible and focusable, does nothing; `aria-describedby` should say why. */
    unavailable?: boolean
  }

export function Button({
  kind,
  size,
  unavailable = false,
  className = '',
  onClick,
  atOnce = false,
  type = 'button',
  ...rest
}: ButtonProps) {
  const press = atOnce ? pressingAtOnce : pressing
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? (event) => event.preventDefault() : press(onClick)}
      className={`${look({ kind, size }, unavailable)} ${className}`}
    />
  )
}

/** A link that looks like a button: it goes somewhere, a button does something. */
export function ButtonLink({
  kind,
  size,
  className = '',
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={`${look({ kind, size })} ${className}`} />
}

const ACTION =
  'break-keep text-left inline-flex items-center text-accent hover:text-accent-hover hover:underline underline-offset-3 max-md:min-h-11'

/** A quiet action in a row or a line of text; the one that the state asks for is strong. */
export function TextAction({
  strong = false,
  className = '',
  type = 'button',
  onClick,
  ...rest
}: Omit<ComponentProps<'button'>, 'onClick'> & {
  strong?: boolean
  onClick?: OnPress | undefined
}) {
  return (
    <button
      {...rest}
      type={type}
      onClick={pressing(onClick)}
      className={`${ACTION} ${strong ? 'font-strong' : ''} ${className}`}
    />
  )
}

export function TextLink({
  strong = false,
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { strong?: boolean }) {
  return <Link {...rest} className={`${ACTION} ${strong ? 'font-strong' : ''} ${className}`} />
}

/**
 * A quiet action that is not possible now: it stays where it is, can be reached, and says why, as its
 * description and beside it. Its parent is positioned, so that the reason never leaves it.
 */
export function UnavailableAction(props: { id: string; reason: string; children: string }) {
  const { id, reason, children } = props
  return (
    <span className="group">
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={id}
        className="inline-flex cursor-not-allowed items-center break-keep text-left text-text-3 underline decoration-dotted underline-offset-3 max-md:min-h-11"
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        className="absolute top-full left-0 z-20 mt-1 hidden w-max max-w-[min(100%,280px)] rounded-control bg-tip px-3 py-2 text-note text-tip-text group-focus-within:block group-hover:block"
      >
        {reason}
      </span>
    </span>
  )
}
