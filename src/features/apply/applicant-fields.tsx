import { type UseFormReturn, useController } from 'react-hook-form'
import {
  APPLICANTS,
  type ApplicantForm,
  type Application,
  asksForSmsCode,
  type MaterialsProblem,
  materialsProfileOf,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { RADIO } from '../../ui/choice.tsx'
import { useDrawnChoice } from '../../ui/drawn-choice.ts'
import { FormTextField } from '../../ui/form.tsx'
import { materialsCopy } from './materials-copy.ts'
import type { ReturnedFlags } from './returned-items.ts'
import { type CodeForm, SmsCodeField } from './sms-code-field.tsx'

type ApplicantFieldsProps = {
  application: Application
  flags: ReturnedFlags
  form: UseFormReturn<ApplicantForm>
  codeForm: CodeForm
  /** It was tried to go on: what is missing is said. */
  isTold: boolean
}

/** 办理人: name, ID number and mobile of the one who applies (MAT-03). */
export function ApplicantFields(props: ApplicantFieldsProps) {
  const { application, flags, form, codeForm, isTold } = props
  const copy = useCopy(materialsCopy)
  // The schema's messages are the problems' codes.
  const say = (problem: string) => copy.problems[problem as Exclude<MaterialsProblem, 'required'>]
  const isHongKong = application.info.region === 'hong-kong'
  return (
    <section className="border-line border-b pb-8">
      <Applicant form={form} />
      <div className="grid gap-5 lg:grid-cols-2">
        <FormTextField
          {...{ form, say, name: 'name', label: copy.name, flag: flags.name }}
          autoComplete="off"
        />
        <FormTextField
          {...{ form, say, name: 'idNumber', label: copy.idNumber, flag: flags.idNumber }}
          hint={isHongKong ? copy.hkid : undefined}
          autoComplete="off"
        />
        <FormTextField
          {...{ form, say, name: 'mobile', label: copy.mobile, flag: flags.applicantMobile }}
          id="applicantMobile"
          hint={copy.mobileHint}
          inputMode="tel"
          autoComplete="off"
        />
        {asksForSmsCode(materialsProfileOf(application.package)) && (
          <SmsCodeField {...{ application, form, codeForm, isTold }} />
        )}
      </div>
      <p className="mt-5 text-small text-text-3">{copy.privacy}</p>
    </section>
  )
}

function Applicant({ form }: { form: UseFormReturn<ApplicantForm> }) {
  const copy = useCopy(materialsCopy)
  const { field } = useController({ name: 'applicant', control: form.control })
  const { group, radio } = useDrawnChoice(field.value, field.onChange, APPLICANTS)
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby="applicant"
      aria-describedby="applicant-hint"
    >
      <h2 id="applicant" className="mb-2 text-h3">
        {copy.applicant}
      </h2>
      <div className="flex gap-8">
        {APPLICANTS.map((applicant) => (
          <label key={applicant} className="flex min-h-10 items-center gap-2 max-md:min-h-11">
            <input {...radio(applicant)} name="applicant" className={RADIO} />
            {copy.applicants[applicant]}
          </label>
        ))}
      </div>
      <p id="applicant-hint" className="mb-5 text-small text-text-3">
        {copy.applicantHint[field.value]}
      </p>
    </div>
  )
}
