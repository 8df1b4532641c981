import { type FormEvent, type ReactNode, useState } from 'react'
import {
  type PurchaseRequest,
  purchaseRequestProblems,
  type RequestFields,
  type RequestLine,
} from '../../domain/applications/index.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { applyCopy } from './copy.ts'
import { detailsCopy } from './details-copy.ts'
import { EditionChoice } from './edition-choice.tsx'
import { requestCopy } from './request-copy.ts'

type RequestFormProps = {
  line: RequestLine
  asked: RequestFields
  onChange: (changed: Partial<RequestFields>) => void
  onSubmit: () => void
  /** The id of what says why it cannot be sent; absent: it can. */
  unavailableBecause?: string | undefined
  footer?: ReactNode
}

type TextName = Exclude<keyof PurchaseRequest, 'expectedUsers'>

/** What the expected number is counted and bounded by. */
const COUNTED_BY = { phone: 'cs.phone.standard', ssc: 'ssc.employees' } as const

/** The purchase application that is pre-reviewed (APP-02); checked on leaving a field and on sending. */
export function RequestForm(props: RequestFormProps) {
  const { line, asked, onChange, onSubmit, unavailableBecause, footer } = props
  const copy = useCopy(applyCopy)
  const details = useCopy(detailsCopy)
  const texts = useCopy(requestCopy)
  const [attempt, setAttempt] = useState(0)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const counted = getSku(COUNTED_BY[line])
  const problems = purchaseRequestProblems(asked)
  const labels: Record<keyof PurchaseRequest, string> = {
    ...{ enterpriseName: details.fields.enterpriseName, contactName: details.fields.contactName },
    ...{ mobile: details.fields.mobile, email: details.fields.email },
    ...{ wish: texts.wish, expectedUsers: texts.expected[line] },
  }
  const problemOf = (name: keyof PurchaseRequest) => {
    const problem = attempt > 0 || touched.has(name) ? problems[name] : undefined
    return problem && texts.problems[problem]
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (unavailableBecause) return
    if (Object.keys(problems).length === 0) onSubmit()
    else setAttempt(attempt + 1)
  }
  const text = (name: TextName, more: { hint?: string; inputMode?: 'tel' | 'email' } = {}) => (
    <TextField
      {...more}
      id={name}
      label={labels[name]}
      value={asked[name]}
      error={problemOf(name)}
      onChange={(event) => onChange({ [name]: event.target.value })}
      onBlur={() => setTouched((before) => new Set([...before, name]))}
    />
  )
  return (
    <form onSubmit={submit} noValidate className="max-w-[776px]">
      <ErrorSummary
        title={copy.checkThese}
        closing={copy.kept}
        attempt={attempt}
        items={
          attempt > 0
            ? Object.entries(problems).map(([name, problem]) => ({
                fieldId: name,
                // The names are those of the request.
                message: `${labels[name as keyof PurchaseRequest]}: ${texts.problems[problem]}`,
              }))
            : []
        }
      />
      {line === 'phone' && asked.edition && (
        <div className="mb-8">
          <EditionChoice
            line={line}
            value={asked.edition}
            onChange={(edition) => onChange({ edition })}
          />
        </div>
      )}
      <div className="grid gap-5 md:grid-cols-2">
        {text('enterpriseName')}
        {text('contactName')}
        {text('mobile', { inputMode: 'tel' })}
        {text('email', { inputMode: 'email' })}
        <NumberField
          id="expectedUsers"
          label={texts.expected[line]}
          hint={texts.expectedHint}
          error={problemOf('expectedUsers')}
          value={asked.expectedUsers}
          meaning={readWholeNumber(asked.expectedUsers)}
          min={counted.step}
          max={counted.max}
          step={counted.step}
          onChange={(expectedUsers) => onChange({ expectedUsers })}
          onBlur={() => setTouched((before) => new Set([...before, 'expectedUsers']))}
          names={{ decrease: copy.decrease, increase: copy.increase }}
        />
        {text('wish', { hint: texts.wishHints[line] })}
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-5">
        <Button
          kind="primary"
          size="large"
          type="submit"
          unavailable={unavailableBecause !== undefined}
          aria-describedby={unavailableBecause}
        >
          {texts.submit}
        </Button>
        {footer}
      </div>
    </form>
  )
}
