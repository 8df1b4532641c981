import { useState } from 'react'
import { useCopy } from '../i18n/language.ts'
import { Button, TextAction } from '../ui/button.tsx'
import { Checkbox } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FieldError } from '../ui/field.tsx'
import { agreementCopy } from './agreement-copy.ts'

export const AGREEMENT_FIELD = 'agreement'

/** The agreement of APP-10: ticked before submitting, and it can be read. */
export function Agreement(props: {
  checked: boolean
  onChange: (checked: boolean) => void
  missing: boolean
}) {
  const copy = useCopy(agreementCopy)
  const [reading, setReading] = useState(false)
  return (
    <div>
      <Checkbox
        id={AGREEMENT_FIELD}
        checked={props.checked}
        aria-invalid={props.missing || undefined}
        aria-describedby={props.missing ? 'agreement-missing' : undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      >
        {copy.label}
      </Checkbox>
      <div className="pl-6 text-small">
        {props.missing && (
          <p id="agreement-missing" className="mb-1">
            <FieldError>{copy.missing}</FieldError>
          </p>
        )}
        <TextAction onClick={() => setReading(true)}>{copy.read}</TextAction>
      </div>
      <Dialog open={reading} onClose={() => setReading(false)} title={copy.title}>
        <div className="grid gap-3">
          {copy.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div className="mt-5 text-right">
          <Button onClick={() => setReading(false)}>{copy.close}</Button>
        </div>
      </Dialog>
    </div>
  )
}
