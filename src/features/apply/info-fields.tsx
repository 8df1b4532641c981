import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { industryNames } from '../../blocks/industry-names.ts'
import { REGIONS } from '../../domain/account/index.ts'
import {
  type BasicInfo,
  type BasicInfoField,
  type BasicInfoProblem,
  INDUSTRIES,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Checkbox } from '../../ui/choice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { detailsCopy } from './details-copy.ts'

type Texts = (typeof detailsCopy)['zh']

/** A field's label; the registration code's name depends on where the enterprise is registered. */
export function labelOfField(copy: Texts, field: string, info: BasicInfo): string {
  if (field === 'registrationCode' && info.region === 'hong-kong') return copy.fields.brNumber
  // Every field of the form has its label under its own name.
  return copy.fields[field as BasicInfoField]
}

/** `notice` says why an enterprise registered there may not buy; below the choice that it answers. */
export function InfoFields({ notice }: { notice: ReactNode }) {
  const copy = useCopy(detailsCopy)
  const industries = useCopy(industryNames)
  const { register } = useFormContext<BasicInfo>()
  const [region, receiverIsContact] = useWatch<BasicInfo, ['region', 'receiverIsContact']>({
    name: ['region', 'receiverIsContact'],
  })
  return (
    <div className="grid grid-cols-1 gap-8">
      <Section title={copy.sections.enterprise}>
        <Text name="enterpriseName" hint={copy.hints.enterpriseName} autoComplete="organization" />
        <Choice
          name="region"
          options={REGIONS.map((value) => ({ value, label: copy.regions[value] }))}
        />
        {notice && <div className="*:mb-0 lg:col-span-2">{notice}</div>}
        <Text
          name="registrationCode"
          label={region === 'hong-kong' ? copy.fields.brNumber : copy.fields.registrationCode}
        />
        <Choice
          name="industry"
          options={[
            { value: '', label: copy.chooseIndustry },
            ...INDUSTRIES.map((value) => ({ value, label: industries[value] })),
          ]}
        />
      </Section>
      <Section title={copy.sections.contact}>
        <Text name="contactName" autoComplete="name" />
        <Text name="mobile" inputMode="tel" autoComplete="tel" />
        <Text name="email" inputMode="email" autoComplete="email" />
        <Text name="qq" inputMode="numeric" hint={copy.hints.qq} />
      </Section>
      <section>
        <h2 className="mb-1 text-h3">{copy.sections.receiver}</h2>
        <p className="mb-2 text-small text-text-3">{copy.hints.receiver}</p>
        <Checkbox id="receiverIsContact" {...register('receiverIsContact')}>
          {copy.fields.receiverIsContact}
        </Checkbox>
        {!receiverIsContact && (
          <div className="mt-3 grid gap-5 lg:grid-cols-2">
            <Text name="receiverMobile" inputMode="tel" />
            <Text name="receiverEmail" inputMode="email" />
          </div>
        )}
      </section>
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-line border-b pb-8">
      <h2 className="mb-4 text-h3">{title}</h2>
      <div className="grid gap-5 lg:grid-cols-2">{children}</div>
    </section>
  )
}

type TextName = Exclude<BasicInfoField, 'region' | 'industry' | 'receiverIsContact'>

function Text({
  name,
  label,
  ...rest
}: {
  name: TextName
  label?: string
  hint?: string
  autoComplete?: string
  inputMode?: 'tel' | 'email' | 'numeric'
}) {
  const copy = useCopy(detailsCopy)
  const { register } = useFormContext<BasicInfo>()
  return (
    <TextField
      {...rest}
      {...register(name)}
      id={name}
      label={label ?? copy.fields[name]}
      error={useProblem(name)}
    />
  )
}

function Choice(props: {
  name: 'region' | 'industry'
  options: readonly { value: string; label: string }[]
}) {
  const copy = useCopy(detailsCopy)
  const { register } = useFormContext<BasicInfo>()
  return (
    <SelectField
      {...register(props.name)}
      id={props.name}
      label={copy.fields[props.name]}
      options={props.options}
      error={useProblem(props.name)}
    />
  )
}

function useProblem(name: BasicInfoField): string | undefined {
  const copy = useCopy(detailsCopy)
  const { formState } = useFormContext<BasicInfo>()
  const type = formState.errors[name]?.type
  // The resolver gives nothing but the domain's problems.
  return type === undefined ? undefined : copy.problems[type as BasicInfoProblem]
}
