import type { ReactNode } from 'react'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import { useCopy } from '../../i18n/language.ts'
import { FieldError } from '../../ui/field.tsx'

type WaitingGroupProps = {
  /** Its number, or for usage the product and its account. */
  name: string
  title: ReactNode
  aside?: ReactNode
  note?: ReactNode
  refusal?: RefusalCode | null
  /** Fields above the buttons. */
  fields?: ReactNode
  children: ReactNode
}

/** One thing that waits for somebody behind the counter; it leaves when it is decided. */
export function WaitingGroup(props: WaitingGroupProps) {
  const { name, title, aside, note, refusal = null, fields, children } = props
  return (
    <fieldset aria-label={name} className="min-w-0 border-line border-b py-4">
      <div className="flex justify-between gap-3">
        <p className="min-w-0 wrap-anywhere font-strong text-ink">{title}</p>
        {aside && <div className="shrink-0">{aside}</div>}
      </div>
      {note && <p className="mt-0.5 wrap-anywhere text-note text-text-3">{note}</p>}
      {fields}
      <RefusalNote code={refusal} />
      <div className="mt-3 flex flex-wrap gap-2">{children}</div>
    </fieldset>
  )
}

/** Why the last command of the panel was not carried out. */
export function RefusalNote({ code }: { code: RefusalCode | null }) {
  const refusals = useCopy(refusalCopy)
  if (code === null) return null
  return (
    <p role="alert" className="mt-2 text-small">
      <FieldError>{refusals[code]}</FieldError>
    </p>
  )
}
