import type { ReactNode } from 'react'

/** What a state means to the customer; shape first, colour second, so that it reads in grey too. */
export type Tone = 'good' | 'working' | 'attention' | 'bad' | 'not-sent' | 'ended'

const TONES: Record<Tone, { shape: ReactNode; className: string }> = {
  good: { shape: <circle cx="5" cy="5" r="4" />, className: 'text-ok font-strong' },
  working: {
    shape: (
      <>
        <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" />
        <path d="M5 1.5a3.5 3.5 0 0 1 0 7Z" />
      </>
    ),
    className: 'text-text-2 font-strong',
  },
  attention: { shape: <path d="M5 1 9.6 9H.4Z" />, className: 'text-warn font-strong' },
  bad: { shape: <path d="M1 1h8v8H1Z" />, className: 'text-bad font-strong' },
  'not-sent': {
    shape: <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" />,
    className: 'text-text-2',
  },
  ended: { shape: <path d="M1 4.3h8v1.4H1Z" />, className: 'text-text-3' },
}

export function StateLabel({ tone, children }: { tone: Tone; children: string }) {
  const { shape, className } = TONES[tone]
  return (
    <span className={`inline-flex items-baseline gap-[7px] ${className}`}>
      <svg aria-hidden="true" viewBox="0 0 10 10" fill="currentColor" className="size-2.5 shrink-0">
        {shape}
      </svg>
      {children}
    </span>
  )
}
