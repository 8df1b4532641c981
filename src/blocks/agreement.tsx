import { useState } from 'react'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { Checkbox } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogClose } from '../ui/dialog-close.tsx'
import { FieldError } from '../ui/field.tsx'
import { agreementCopy } from './agreement-copy.ts'
import { marketingAgreementCopy } from './marketing-agreement-copy.ts'

export const AGREEMENT_FIELD = 'agreement'

const KINDS = { 'direct-sales': agreementCopy, marketing: marketingAgreementCopy } as const

/** The agreement of APP-10: ticked before submitting, and it can be read. */
export function Agreement(props: {
  /** 营销通 has an agreement of its own. */
  kind?: keyof typeof KINDS
  checked: boolean
  onChange: (checked: boolean) => void
  missing: boolean
}) {
  const copy = useCopy(agreementCopy)
  const { label, title, text } = useCopy(KINDS[props.kind ?? 'direct-sales'])
  const [reading, setReading] = useState(false)
  return (
    <div>
      <Checkbox
        id={AGREEMENT_FIELD}
        data-asked-anew
        checked={props.checked}
        aria-invalid={props.missing || undefined}
        aria-describedby={props.missing ? 'agreement-missing' : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      >
        {label}
      </Checkbox>
      <div className="pl-6 text-small">
        {props.missing && (
          <p id="agreement-missing" className="mb-1">
            <FieldError>{copy.missing}</FieldError>
          </p>
        )}
        <TextAction onClick={() => setReading(true)}>{copy.read}</TextAction>
      </div>
      <Dialog open={reading} onClose={() => setReading(false)} title={title}>
        <div className="grid gap-3">
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <DialogClose onClose={() => setReading(false)} />
      </Dialog>
    </div>
  )
}
