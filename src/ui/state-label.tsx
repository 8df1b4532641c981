/** What a state means to the customer; shape first, colour second, so that it reads in grey too. */
export type Tone = 'good' | 'working' | 'attention' | 'bad' | 'not-sent' | 'ended'

const TONES: Record<Tone, { glyph: string; className: string }> = {
  good: { glyph: '●', className: 'text-ok font-strong' },
  working: { glyph: '◐', className: 'text-text-2 font-strong' },
  attention: { glyph: '▲', className: 'text-warn font-strong' },
  bad: { glyph: '■', className: 'text-bad font-strong' },
  'not-sent': { glyph: '○', className: 'text-text-2' },
  ended: { glyph: '–', className: 'text-text-3' },
}

export function StateLabel({ tone, children }: { tone: Tone; children: string }) {
  const { glyph, className } = TONES[tone]
  return (
    <span className={`inline-flex items-baseline gap-[7px] ${className}`}>
      <span aria-hidden="true" className="w-2.5 text-[10px] leading-none">
        {glyph}
      </span>
      {children}
    </span>
  )
}
