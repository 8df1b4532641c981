import { type ReactNode, useId } from 'react'
import { useCopy } from '../../i18n/language.ts'
import { GraceHatch } from './validity-bar.tsx'
import { validityCopy } from './validity-copy.ts'

/** What the parts of a bar mean. */
export function ValidityLegend({ withRenewed = false }: { withRenewed?: boolean }) {
  const copy = useCopy(validityCopy)
  const hatch = useId()
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-note text-text-2">
      <Entry name={copy.used}>
        <rect width="16" height="10" className="fill-chart-ink" />
      </Entry>
      <Entry name={copy.left}>
        <rect width="16" height="10" className="fill-chart-2" />
      </Entry>
      <Entry name={copy.soon}>
        <rect width="16" height="10" className="fill-warn-mark" />
      </Entry>
      {withRenewed && (
        <Entry name={copy.renewed}>
          <rect width="16" height="10" className="fill-chart-mark" />
        </Entry>
      )}
      <Entry name={copy.grace}>
        <GraceHatch id={hatch} />
        <rect width="16" height="10" fill={`url(#${hatch})`} />
      </Entry>
      <Entry name={copy.reclaim}>
        <rect x="7" width="2" height="10" className="fill-chart-ink" />
      </Entry>
    </ul>
  )
}

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg width="16" height="10" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  )
}
