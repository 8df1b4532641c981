import type { ReactNode } from 'react'
import { type UseFormReturn, useController } from 'react-hook-form'
import { later } from '../../app/later.tsx'
import { AddToPlan } from '../../blocks/add-to-plan.tsx'
import {
  expectPackage,
  FIRST_PACKAGES,
  type PurchaseRequest,
  type PurchaseRequestProblem,
  type RequestFields,
  type RequestLine,
} from '../../domain/applications/index.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { REQUIRED, useProblemWords } from '../../i18n/problem-words.ts'
import { sending } from '../../ui/busy-press.ts'
import { Button } from '../../ui/button.tsx'
import type { FieldFlag } from '../../ui/field.tsx'
import { FormTextField, useFormField } from '../../ui/form.tsx'
import { FormErrors } from '../../ui/form-errors.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { keptAs } from '../../ui/use-entry-form.ts'
import { useSubmitOnce } from '../../ui/use-one-at-a-time.ts'
import { applyCopy } from './copy.ts'
import { detailsCopy } from './details-copy.ts'
import { EditionChoice } from './edition-choice.tsx'
import { requestCopy } from './request-copy.ts'
import { RequestEstimate } from './request-estimate.tsx'
import type { ReturnedFlags } from './returned-items.ts'

type RequestFormProps = {
  line: RequestLine
  form: UseFormReturn<RequestFields>
  flags?: ReturnedFlags
  onSubmit: () => Promise<void>
  /** The id of what says why it cannot be sent; absent: it can. */
  unavailableBecause?: string | undefined
  footer?: ReactNode
  savesItself?: boolean
}

const AddToPlanDialog = later(
  async () => (await import('./add-to-plan-dialog.tsx')).ApplyPlanDialog,
  { isOfRecords: true },
)

/** What the expected number is counted and bounded by. */
const COUNTED_BY = { phone: 'cs.phone.standard', ssc: 'ssc.employees' } as const

/** The fields that somebody types, in the order of the form. */
export const REQUEST_TEXTS = [
  ...(['enterpriseName', 'contactName', 'mobile', 'email'] as const),
  ...(['expectedUsers', 'wish'] as const),
]

/** What the fields are called, and the sentences of what is wrong with them. */
export function useRequestTexts(line: RequestLine) {
  const details = useCopy(detailsCopy)
  const texts = useCopy(requestCopy)
  const labels: Record<keyof PurchaseRequest, string> = {
    ...{ enterpriseName: details.fields.enterpriseName, contactName: details.fields.contactName },
    ...{ mobile: details.fields.mobile, email: details.fields.email },
    ...{ wish: texts.wish, expectedUsers: texts.expected[line] },
  }
  // The schema's messages are the problems' codes.
  const say = (problem: string) =>
    texts.problems[problem as Exclude<PurchaseRequestProblem, 'required'>]
  return { texts, labels, say }
}

/** The purchase application that is pre-reviewed (APP-02); checked on leaving a field and on sending. */
export function RequestForm(props: RequestFormProps) {
  const { line, form, flags = {}, onSubmit, unavailableBecause, footer } = props
  const copy = useCopy(applyCopy)
  const { texts, labels, say } = useRequestTexts(line)
  const send = useSubmitOnce(form, onSubmit)
  const submit = () => (unavailableBecause ? undefined : send())
  const field = <N extends keyof PurchaseRequest>(name: N) => ({
    ...{ form, name, say, label: labels[name], flag: flags[name] },
  })
  const planned = async (today: CivilDate) => {
    const { edition, expectedUsers } = form.getValues()
    const { estimateOfPackage } = await import('./package-estimate.ts')
    const chosen = expectPackage(FIRST_PACKAGES[line], { edition, quantity: expectedUsers })
    return estimateOfPackage(chosen, today)
  }
  return (
    <form
      onSubmit={sending(submit)}
      noValidate
      className="max-w-[776px]"
      data-kept={props.savesItself ? 'until-saved' : keptAs(form)}
    >
      <FormErrors
        form={form}
        title={copy.checkThese}
        closing={copy.kept}
        order={REQUEST_TEXTS}
        // Only these fields have problems.
        labelOf={(name) => labels[name as keyof PurchaseRequest]}
        say={(_, problem) => say(problem)}
      />
      {line === 'phone' && <WishedEdition form={form} />}
      <div className="grid gap-5 md:grid-cols-2">
        <FormTextField {...field('enterpriseName')} autoComplete="organization" />
        <FormTextField {...field('contactName')} autoComplete="name" />
        <FormTextField {...field('mobile')} inputMode="tel" autoComplete="tel" />
        <FormTextField {...field('email')} inputMode="email" autoComplete="email" />
        <ExpectedUsers
          form={form}
          line={line}
          flag={flags.expectedUsers ?? flags.expectedEmployees}
        />
        <FormTextField {...field('wish')} hint={texts.wishHints[line]} />
      </div>
      {line === 'phone' && <RequestEstimate form={form} />}
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
        <AddToPlan Dialog={AddToPlanDialog} estimateOf={planned} />
      </div>
    </form>
  )
}

function WishedEdition({ form }: { form: UseFormReturn<RequestFields> }) {
  const { field } = useController({ name: 'edition', control: form.control })
  if (!field.value) return null
  return (
    <div className="mb-8">
      <EditionChoice line="phone" value={field.value} onChange={field.onChange} />
    </div>
  )
}

function ExpectedUsers({
  form,
  line,
  flag,
}: Pick<RequestFormProps, 'form' | 'line'> & { flag: FieldFlag | undefined }) {
  const copy = useCopy(applyCopy)
  const { texts, labels, say } = useRequestTexts(line)
  const { required } = useProblemWords()
  const { value, onChange, onBlur, error } = useFormField({
    ...{ form, name: 'expectedUsers' },
    say: (problem) => (problem === REQUIRED ? required(labels.expectedUsers) : say(problem)),
  })
  const counted = getSku(COUNTED_BY[line])
  const typed = value ?? ''
  return (
    <NumberField
      id="expectedUsers"
      label={labels.expectedUsers}
      flag={flag}
      hint={texts.expectedHint}
      error={error}
      value={typed}
      meaning={readWholeNumber(typed)}
      min={counted.step}
      max={counted.max}
      step={counted.step}
      onChange={onChange}
      onBlur={onBlur}
      names={{ decrease: copy.decrease, increase: copy.increase }}
    />
  )
}
