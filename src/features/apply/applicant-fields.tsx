import type { ApplicantForm } from '../../commands/save-applicant.ts'
import {
  APPLICANTS,
  type Application,
  asksForSmsCode,
  materialsProfileOf,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { RADIO } from '../../ui/choice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { materialsCopy } from './materials-copy.ts'
import { SmsCodeField } from './sms-code-field.tsx'

type ApplicantFieldsProps = {
  application: Application
  form: ApplicantForm
  onChange: (changed: Partial<ApplicantForm>) => void
  onBlur: (field: string) => void
  problemOf: (field: string) => string | undefined
  code: string
  onCodeChange: (typed: string) => void
}

/** 办理人: name, ID number and mobile of the one who applies (MAT-03). */
export function ApplicantFields(props: ApplicantFieldsProps) {
  const { application, form, onChange, onBlur, problemOf, code, onCodeChange } = props
  const copy = useCopy(materialsCopy)
  const isHongKong = application.info.region === 'hong-kong'
  return (
    <section className="border-line border-b pb-8">
      <div role="radiogroup" aria-labelledby="applicant" aria-describedby="applicant-hint">
        <h2 id="applicant" className="mb-2 text-h3">
          {copy.applicant}
        </h2>
        <div className="flex gap-8">
          {APPLICANTS.map((applicant) => (
            <label key={applicant} className="flex min-h-10 items-center gap-2 max-md:min-h-11">
              <input
                type="radio"
                name="applicant"
                checked={form.applicant === applicant}
                onChange={() => onChange({ applicant })}
                className={RADIO}
              />
              {copy.applicants[applicant]}
            </label>
          ))}
        </div>
        <p id="applicant-hint" className="mb-5 text-small text-text-3">
          {copy.applicantHint[form.applicant]}
        </p>
      </div>
      <div className="grid gap-5 lg:grid-cols-2">
        <TextField
          id="name"
          label={copy.name}
          autoComplete="off"
          value={form.name}
          error={problemOf('name')}
          onChange={(event) => onChange({ name: event.target.value })}
          onBlur={() => onBlur('name')}
        />
        <TextField
          id="idNumber"
          label={copy.idNumber}
          hint={isHongKong ? copy.hkid : undefined}
          autoComplete="off"
          value={form.idNumber}
          error={problemOf('idNumber')}
          onChange={(event) => onChange({ idNumber: event.target.value })}
          onBlur={() => onBlur('idNumber')}
        />
        <TextField
          id="applicantMobile"
          label={copy.mobile}
          hint={copy.mobileHint}
          inputMode="tel"
          autoComplete="off"
          value={form.mobile}
          error={problemOf('applicantMobile')}
          onChange={(event) => onChange({ mobile: event.target.value })}
          onBlur={() => onBlur('applicantMobile')}
        />
        {asksForSmsCode(materialsProfileOf(application.package)) && (
          <SmsCodeField
            application={application}
            mobile={form.mobile}
            typed={code}
            onChange={onCodeChange}
            problem={problemOf('smsCode')}
          />
        )}
      </div>
      <p className="mt-5 text-small text-text-3">{copy.privacy}</p>
    </section>
  )
}
