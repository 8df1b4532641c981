import type { ReactNode } from 'react'
import { idOfPart } from '../ui/jump-links.tsx'
import { isAmount } from '../ui/money.tsx'

/** A part of a page under its ruled title. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section id={idOfPart(title)}>
      <h2 className="border-line-strong border-b pb-2 text-h3">{title}</h2>
      {children}
    </section>
  )
}

/** Facts, one a ruled line: name and value. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[]
}) {
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name} className="flex gap-4 border-line border-b py-2.5 print:py-1">
          <dt className="w-32 shrink-0 text-text-2 max-md:w-28">{name}</dt>
          <dd
            translate={isAmount(value) ? 'no' : undefined}
            className="min-w-0 wrap-anywhere text-ink"
          >
            {value || '—'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
