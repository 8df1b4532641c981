import { industryNames } from '../../blocks/industry-names.ts'
import { INDUSTRIES } from '../../domain/applications/index.ts'
import { fixedPriceOf, getSku } from '../../domain/catalogue/index.ts'
import { ENTERPRISE_ID_KINDS, type PvChoice } from '../../domain/orders/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioTiles } from '../../ui/radio-tiles.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PV_PACKS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import type { Telling } from './direct-purchase.tsx'

type PvFieldsProps = {
  choice: PvChoice
  onChange: (choice: PvChoice) => void
  telling: Telling
}

/** What is chosen of PV packs. A refused industry is told at once, where it was chosen (ELI-06). */
export function PvFields({ choice, onChange, telling }: PvFieldsProps) {
  const copy = useCopy(marketingCopy)
  const language = useLanguage()
  const industries = useCopy(industryNames)
  const { min, max } = getSku(choice.sku)
  return (
    <>
      <RadioTiles
        legend={copy.pack}
        look="columns"
        value={choice.sku}
        onChange={(sku) => onChange({ ...choice, sku })}
        choices={PV_PACKS.map((id) => {
          const sku = getSku(id)
          return {
            value: id,
            label: sku.name[language],
            remark: copy.packRemark(formatPrice(fixedPriceOf(sku))),
          }
        })}
      />
      <NumberField
        id="packs"
        label={copy.count}
        error={telling.problemOf('packs')}
        value={choice.packs}
        meaning={readWholeNumber(choice.packs)}
        min={min}
        max={max}
        onChange={(packs) => onChange({ ...choice, packs })}
        onBlur={() => telling.onLeave('packs')}
        names={{ decrease: copy.decrease, increase: copy.increase }}
      />
      <div className="grid gap-5 md:grid-cols-2">
        <SelectField
          id="id-kind"
          label={copy.idKind}
          hint={copy.idKindHint}
          value={choice.idKind}
          options={ENTERPRISE_ID_KINDS.map((kind) => ({ value: kind, label: copy.idKinds[kind] }))}
          onChange={(event) => {
            const idKind = ENTERPRISE_ID_KINDS.find((kind) => kind === event.target.value)
            if (idKind) onChange({ ...choice, idKind })
          }}
        />
        <TextField
          id="enterprise-id"
          label={copy.enterpriseId}
          hint={copy.idHints[choice.idKind]}
          spellCheck={false}
          value={choice.enterpriseId}
          error={telling.problemOf('enterprise-id')}
          onChange={(event) => onChange({ ...choice, enterpriseId: event.target.value })}
          onBlur={() => telling.onLeave('enterprise-id')}
        />
      </div>
      <SelectField
        id="industry"
        label={copy.industry}
        hint={copy.industryHint}
        wrapperClassName="md:max-w-[calc(50%-10px)]"
        value={choice.industry}
        error={telling.problemOf('industry')}
        options={[
          { value: '', label: copy.choose },
          ...INDUSTRIES.map((industry) => ({ value: industry, label: industries[industry] })),
        ]}
        onChange={(event) => {
          onChange({ ...choice, industry: event.target.value })
          telling.onLeave('industry')
        }}
        onBlur={() => telling.onLeave('industry')}
      />
    </>
  )
}

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
