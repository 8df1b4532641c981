import type { ChangeEvent, ComponentProps, ReactNode } from 'react'
import { industryNames } from '../../blocks/industry-names.ts'
import { REGIONS } from '../../domain/account/index.ts'
import { type BasicInfo, type BasicInfoField, INDUSTRIES } from '../../domain/applications/index.ts'
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

type InfoFieldsProps = {
  info: BasicInfo
  onChange: (changed: Partial<BasicInfo>) => void
  onLeave: (field: BasicInfoField) => void
  problemOf: (field: BasicInfoField) => string | undefined
  /** Why an enterprise registered there may not buy; below the choice that it answers. */
  notice: ReactNode
}

type TextName = Exclude<BasicInfoField, 'region' | 'industry' | 'receiverIsContact'>
type TextProps = Pick<ComponentProps<typeof TextField>, 'hint' | 'autoComplete' | 'inputMode'>

/** Who buys, whom to reach, and who receives the messages. */
export function InfoFields({ info, onChange, onLeave, problemOf, notice }: InfoFieldsProps) {
  const copy = useCopy(detailsCopy)
  const industries = useCopy(industryNames)
  const field = <N extends TextName | 'region' | 'industry'>(name: N) => ({
    ...{ id: name, name, label: labelOfField(copy, name, info), error: problemOf(name) },
    value: info[name],
    onBlur: () => onLeave(name),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      onChange({ [name]: target.value }),
  })
  const text = (name: TextName, more: TextProps = {}) => <TextField {...field(name)} {...more} />
  return (
    <div className="grid grid-cols-1 gap-8">
      <Section title={copy.sections.enterprise}>
        {text('enterpriseName', {
          hint: copy.hints.enterpriseName,
          autoComplete: 'organization',
        })}
        <SelectField
          {...field('region')}
          options={REGIONS.map((value) => ({ value, label: copy.regions[value] }))}
        />
        {notice && <div className="*:mb-0 lg:col-span-2">{notice}</div>}
        {text('registrationCode')}
        <SelectField
          {...field('industry')}
          options={[
            { value: '', label: copy.chooseIndustry },
            ...INDUSTRIES.map((value) => ({ value, label: industries[value] })),
          ]}
        />
      </Section>
      <Section title={copy.sections.contact}>
        {text('contactName', { autoComplete: 'name' })}
        {text('mobile', { inputMode: 'tel', autoComplete: 'tel' })}
        {text('email', { inputMode: 'email', autoComplete: 'email' })}
        {text('qq', { inputMode: 'numeric', hint: copy.hints.qq })}
      </Section>
      <section>
        <h2 className="mb-1 text-h3">{copy.sections.receiver}</h2>
        <p className="mb-2 text-small text-text-3">{copy.hints.receiver}</p>
        <Checkbox
          id="receiverIsContact"
          name="receiverIsContact"
          checked={info.receiverIsContact}
          onChange={(event) => onChange({ receiverIsContact: event.target.checked })}
        >
          {copy.fields.receiverIsContact}
        </Checkbox>
        {!info.receiverIsContact && (
          <div className="mt-3 grid gap-5 lg:grid-cols-2">
            {text('receiverMobile', { inputMode: 'tel' })}
            {text('receiverEmail', { inputMode: 'email' })}
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
