import type { ReactNode } from 'react'
import { InfoIcon, WarningIcon } from './icons.tsx'

const TONES = { plain: 'bg-subtle', attention: 'bg-warn-soft', bad: 'bg-bad-soft' }

export function Notice({
  tone = 'plain',
  role,
  children,
}: {
  tone?: keyof typeof TONES
  role?: 'status' | 'alert'
  children: ReactNode
}) {
  const Icon = tone === 'plain' ? InfoIcon : WarningIcon
  const color = { plain: 'text-text-2', attention: 'text-warn', bad: 'text-bad' }[tone]
  return (
    <div
      role={role}
      className={`flex gap-2.5 rounded-control px-3.5 py-3 text-small ${TONES[tone]}`}
    >
      <Icon className={`mt-0.5 size-4 shrink-0 ${color}`} />
      {/* A link amid a sentence is told by more than its colour. */}
      <div className="min-w-0 flex-1 wrap-anywhere [&_a:not([class])]:underline">{children}</div>
    </div>
  )
}
