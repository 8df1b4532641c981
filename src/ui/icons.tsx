import type { ReactNode } from 'react'

type IconProps = { className?: string }

function Icon({ className = 'size-4', children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {children}
    </svg>
  )
}

export function WarningIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M8 2.2 14.5 13.5h-13L8 2.2Z" />
      <path d="M8 6.5v3.2M8 11.6v.2" />
    </Icon>
  )
}

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m3 8.5 3.2 3.2L13 4.8" />
    </Icon>
  )
}

export function ChevronIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m4 6 4 4 4-4" />
    </Icon>
  )
}

export function CloseIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />
    </Icon>
  )
}

export function MenuIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2 4.5h12M2 8h12M2 11.5h12" />
    </Icon>
  )
}

export function ThemeIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="2.8" />
      <path d="M8 1.5v1.4M8 13.1v1.4M1.5 8h1.4M13.1 8h1.4M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1" />
    </Icon>
  )
}

export function InfoIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <circle cx="8" cy="8" r="6.3" />
      <path d="M8 7.3v3.6M8 5v.2" />
    </Icon>
  )
}

/** The mark of the shop: bars of rising height over a rule. */
export function Mark({ className = 'size-6' }: IconProps) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 24 24" className={className}>
      <g className="fill-ink">
        <path d="M3 15h3.4v4H3zM8.2 11.5h3.4V19H8.2zM13.4 8h3.4v11h-3.4zM2 21h20v1.4H2z" />
      </g>
      <path className="fill-accent-fill" d="M18.6 3H22v16h-3.4z" />
    </svg>
  )
}
