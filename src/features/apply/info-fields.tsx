import type { ReactNode } from 'react'
import { type UseFormReturn, useController } from 'react-hook-form'
import { ConfirmCode } from '../../blocks/confirm-code.tsx'
import { industryNames } from '../../blocks/industry-names.ts'
import { REGIONS, type Region } from '../../domain/account/index.ts'
import {
  type BasicInfo,
  type BasicInfoField,
  type BasicInfoProblem,
  INDUSTRIES,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Checkbox } from '../../ui/choice.tsx'
import type { FieldFlag } from '../../ui/field.tsx'
import { FormSelectField, FormTextField, useFormPart } from '../../ui/form.tsx'
import { detailsCopy } from './details-copy.ts'
import type { ReturnedFlags } from './returned-items.ts'

type Texts = (typeof detailsCopy)['zh']
type InfoForm = UseFormReturn<BasicInfo>

/** A field's label; the registration code's name depends on where the enterprise is registered. */
export function labelOfField(copy: Texts, field: BasicInfoField, region: Region): string {
  if (field === 'registrationCode' && region === 'hong-kong') return copy.fields.brNumber
  return copy.fields[field]
}

type InfoFieldsProps = {
  form: InfoForm
  flags: ReturnedFlags
  /** Why an enterprise registered there may not buy; below the choice that it answers. */
  notice: ReactNode
}

/** Who buys, whom to reach, and who receives the messages. */
export function InfoFields({ form, flags, notice }: InfoFieldsProps) {
  const copy = useCopy(detailsCopy)
  const industries = useCopy(industryNames)
  // The schema's messages are the problems' codes.
  const say = (problem: string) => copy.problems[problem as Exclude<BasicInfoProblem, 'required'>]
  const field = <N extends keyof ReturnedFlags & BasicInfoField>(name: N) => ({
    ...{ form, name, say, label: copy.fields[name], flag: flags[name] },
  })
  return (
    <div className="grid grid-cols-1 gap-8">
      <Section title={copy.sections.enterprise}>
        <FormTextField
          {...field('enterpriseName')}
          hint={copy.hints.enterpriseName}
          autoComplete="organization"
        />
        <FormSelectField
          {...field('region')}
          deps={['registrationCode', 'mobile', 'receiverMobile']}
          options={REGIONS.map((value) => ({ value, label: copy.regions[value] }))}
        />
        {notice}
        <RegistrationCode form={form} say={say} flag={flags.registrationCode} />
        <ConfirmedCode form={form} />
        <FormSelectField
          {...field('industry')}
          options={[
            { value: '', label: copy.chooseIndustry },
            ...INDUSTRIES.map((value) => ({ value, label: industries[value] })),
          ]}
        />
      </Section>
      <Section title={copy.sections.contact}>
        <FormTextField {...field('contactName')} autoComplete="name" />
        <FormTextField {...field('mobile')} inputMode="tel" autoComplete="tel" />
        <FormTextField {...field('email')} inputMode="email" autoComplete="email" />
        <FormTextField {...field('qq')} inputMode="numeric" hint={copy.hints.qq} />
      </Section>
      <section>
        <h2 className="mb-1 text-h3">{copy.sections.receiver}</h2>
        <p className="mb-2 text-small text-text-3">{copy.hints.receiver}</p>
        <ReceiverIsContact form={form} />
        <Receiver form={form} say={say} />
      </section>
    </div>
  )
}

type PartProps = { form: InfoForm; say: (problem: string) => string }

function RegistrationCode({ form, say, flag }: PartProps & { flag: FieldFlag | undefined }) {
  const copy = useCopy(detailsCopy)
  const region = useFormPart(form, (info) => info.region)
  const label = labelOfField(copy, 'registrationCode', region)
  return (
    <FormTextField
      {...{ form, say, label, flag }}
      name="registrationCode"
      autoCapitalize="characters"
      autoComplete="off"
      spellCheck={false}
    />
  )
}

function ConfirmedCode({ form }: { form: InfoForm }) {
  const isHongKong = useFormPart(form, (info) => info.region === 'hong-kong')
  if (isHongKong) return null
  return <ConfirmCode form={form} code="registrationCode" confirmed="confirmedCode" isReviewed />
}

function ReceiverIsContact({ form }: { form: InfoForm }) {
  const copy = useCopy(detailsCopy)
  const { field } = useController({ name: 'receiverIsContact', control: form.control })
  return (
    <Checkbox
      id="receiverIsContact"
      name="receiverIsContact"
      checked={field.value}
      onChange={(event) => field.onChange(event.target.checked)}
    >
      {copy.fields.receiverIsContact}
    </Checkbox>
  )
}

function Receiver({ form, say }: PartProps) {
  const copy = useCopy(detailsCopy)
  const isContact = useFormPart(form, (info) => info.receiverIsContact)
  if (isContact) return null
  return (
    <div className="mt-3 grid gap-5 lg:grid-cols-2">
      <FormTextField
        {...{ form, say, name: 'receiverMobile', label: copy.fields.receiverMobile }}
        inputMode="tel"
      />
      <FormTextField
        {...{ form, say, name: 'receiverEmail', label: copy.fields.receiverEmail }}
        inputMode="email"
      />
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
