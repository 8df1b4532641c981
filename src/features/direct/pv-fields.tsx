import { memo } from 'react'
import { type UseFormReturn, useFormState } from 'react-hook-form'
import { industryNames } from '../../blocks/industry-names.ts'
import { INDUSTRIES } from '../../domain/applications/index.ts'
import { fixedPriceOf, getSku, type QuantityRefusal } from '../../domain/catalogue/index.ts'
import { ENTERPRISE_ID_KINDS, type PvChoice } from '../../domain/orders/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { REQUIRED, useProblemWords } from '../../i18n/problem-words.ts'
import {
  changeFields,
  FormTextField,
  useFormChoice,
  useFormField,
  useFormPart,
} from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioTiles } from '../../ui/radio-tiles.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { PV_PACKS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import type { Typed } from './direct-purchase.tsx'

type PvFieldsProps = {
  form: UseFormReturn<Typed<PvChoice>>
}

/** What is chosen of PV packs. A refused industry is told at once, where it was chosen (ELI-06). */
export const PvFields = memo(function PvFields({ form }: PvFieldsProps) {
  const copy = useCopy(marketingCopy)
  const language = useLanguage()
  const industries = useCopy(industryNames)
  const sku = useFormChoice(form, 'sku')
  const idKind = useFormPart(form, (typed) => typed.idKind)
  const { min, max } = getSku(sku)
  const { required } = useProblemWords()
  // The schema's messages are the problems' codes.
  const {
    ref: _,
    problem: __,
    ...count
  } = useFormField({
    form,
    name: 'packs',
    say: (problem) => copy.quantity(problem as QuantityRefusal, 'pv.1m'),
  })
  const { problem: ___, ...industry } = useFormField({
    form,
    name: 'industry',
    say: (problem) =>
      problem === REQUIRED
        ? required(copy.industry, 'choose')
        : copy.industryProblems[problem as keyof typeof copy.industryProblems],
  })
  const { isSubmitted } = useFormState({ control: form.control })
  /** What was told of a field follows the choice that it depends on. */
  const follow = (name: 'packs' | 'enterpriseId') => {
    if (isSubmitted || form.getFieldState(name).isTouched) form.trigger(name)
  }
  return (
    <>
      <RadioTiles
        legend={copy.pack}
        look="columns"
        value={sku}
        onChange={(chosen) => {
          changeFields(form, { sku: chosen })
          follow('packs')
        }}
        choices={PV_PACKS.map((id) => {
          const pack = getSku(id)
          return {
            value: id,
            label: pack.name[language],
            remark: copy.packRemark(formatPrice(fixedPriceOf(pack))),
          }
        })}
      />
      <NumberField
        {...count}
        id="packs"
        label={copy.count}
        meaning={readWholeNumber(count.value)}
        min={min}
        max={max}
        names={{ decrease: copy.decrease, increase: copy.increase }}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField
          id="id-kind"
          label={copy.idKind}
          hint={copy.idKindHint}
          value={idKind}
          options={ENTERPRISE_ID_KINDS.map((kind) => ({ value: kind, label: copy.idKinds[kind] }))}
          onChange={(value) => {
            const chosen = ENTERPRISE_ID_KINDS.find((kind) => kind === value)
            if (!chosen) return
            changeFields(form, { idKind: chosen })
            follow('enterpriseId')
          }}
        />
        <FormTextField
          form={form}
          name="enterpriseId"
          id="enterprise-id"
          say={(problem) => copy.idProblems[problem as keyof typeof copy.idProblems]}
          label={copy.enterpriseId}
          hint={copy.idHints[idKind]}
          spellCheck={false}
        />
      </div>
      <SelectField
        {...industry}
        id="industry"
        label={copy.industry}
        hint={copy.industryHint}
        wrapperClassName="md:max-w-[calc(50%-10px)]"
        options={[
          { value: '', label: copy.choose },
          ...INDUSTRIES.map((one) => ({ value: one, label: industries[one] })),
        ]}
        onChange={(chosen) => {
          industry.onChange(chosen)
          form.trigger('industry')
        }}
      />
    </>
  )
})

/** What a view is, what it costs, how long packs last and what is used first (CAT-08, LIF-06, REF-05). */
export function PvFacts() {
  const copy = useCopy(marketingCopy)
  return (
    <section className="mb-6">
      <h2 className="mb-2 text-h3">{copy.pvUse}</h2>
      <ul className="grid list-disc gap-1 pl-5 text-small text-text-2">
        {copy.pvFacts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  )
}
