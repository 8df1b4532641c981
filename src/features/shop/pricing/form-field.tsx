import { CdpAdviser } from '../../../blocks/cdp-adviser.tsx'
import { priceText, unitWord } from '../../../blocks/price-words.ts'
import {
  KNOWLEDGE_TOPICS,
  leastQuantity,
  roundUpToStep,
  type Sku,
  shortNameOf,
  skusOfFamily,
} from '../../../domain/catalogue/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import { type Language, useCopy, useLanguage } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { RadioTiles } from '../../../ui/radio-tiles.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useEagerValue } from '../../../ui/use-eager-value.ts'
import { pricingCopy } from './copy.ts'
import { type FieldId, fieldValue, type Row, skuOfCount, type Typed } from './forms.ts'
import type { Draft } from './read-estimate.ts'
import { type FieldProblem, topicsOf } from './read-form.ts'

/** Ids of the fields, so that the summary of what is wrong can link to them. */
export function domIdOf(id: FieldId): string {
  return `estimate-${id}`
}

/** The sentence for what is wrong with a number: names the minimum, step or bound (CAT-03, CAT-05). */
export function quantityProblem(
  { code, sku }: FieldProblem,
  addition: boolean,
  copy: (typeof pricingCopy)['zh'],
  language: Language,
): string {
  const min = leastQuantity(sku, addition)
  return copy.quantityProblems[code]({
    min: formatCount(min),
    max: formatCount(sku.max),
    step: formatCount(sku.step),
    unit: unitWord(sku, language, min),
  })
}

type FormFieldProps = {
  row: Row
  draft: Draft
  problem: FieldProblem | undefined
  onType: (typed: Typed) => void
}

/** One row of the form as its control. */
export function FormField(props: FormFieldProps) {
  const { row } = props
  switch (row.kind) {
    case 'edition':
      return <EditionField {...props} row={row} />
    case 'count':
      return <CountField {...props} row={row} />
    case 'customers':
      return <CustomersField {...props} />
    case 'packs':
    case 'topic':
      return <ListField {...props} row={row} />
  }
}

type Of<K extends Row['kind']> = FormFieldProps & { row: Extract<Row, { kind: K }> }

function EditionField({ row, draft, onType }: Of<'edition'>) {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  return (
    <RadioTiles
      look="columns"
      legend={copy.fields[row.id]}
      value={fieldValue(row, draft)}
      onChange={(chosen) => onType({ [row.id]: chosen })}
      choices={skusOfFamily(row.family).map((sku) => ({
        value: sku.id as string,
        label: shortNameOf(sku)[language],
        remark: priceText(sku, language),
      }))}
    />
  )
}

function CountField({ row, draft, problem, onType }: Of<'count'>) {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const addition = draft.scenario !== 'new'
  const sku = skuOfCount(row, draft)
  const [value, type] = useEagerValue(fieldValue(row, draft), (typed) =>
    onType({ [row.id]: typed }),
  )
  const canBeNone = row.noneIn?.includes(draft.scenario) ?? false
  const least = sku ? leastQuantity(sku, addition) : 1
  return (
    <div>
      <NumberField
        id={domIdOf(row.id)}
        label={copy.fields[row.id]}
        {...(sku && least > 1 && !canBeNone
          ? { remark: copy.from(formatCount(least), unitWord(sku, language, least)) }
          : {})}
        {...(sku ? {} : { hint: copy.packsHint })}
        error={problem && quantityProblem(problem, addition, copy, language)}
        value={value}
        meaning={readWholeNumber(value)}
        min={canBeNone ? 0 : least}
        max={sku?.max ?? 999}
        step={sku?.step ?? 1}
        onChange={type}
        names={{ decrease: copy.decrease, increase: copy.increase }}
      />
      {problem?.code === 'off-step' && (
        <RoundUp sku={problem.sku} typed={value} addition={addition} onChoose={type} />
      )}
    </div>
  )
}

/** Offers the next step instead of a number between two (CAT-10); nothing is changed unasked. */
function RoundUp(props: {
  sku: Sku
  typed: string
  addition: boolean
  onChoose: (rounded: string) => void
}) {
  const copy = useCopy(pricingCopy)
  const rounded = roundUpToStep(props.sku, readWholeNumber(props.typed), props.addition)
  return (
    <TextAction className="mt-1 text-small" onClick={() => props.onChoose(String(rounded))}>
      {copy.roundUp(formatCount(rounded))}
    </TextAction>
  )
}

function ListField({ row, draft, onType }: Of<'packs' | 'topic'>) {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const [value, choose] = useEagerValue(fieldValue(row, draft), (chosen) =>
    onType({ [row.id]: chosen }),
  )
  const options =
    row.kind === 'topic'
      ? topicsOf(row).map((topic) => ({ value: topic, label: KNOWLEDGE_TOPICS[topic][language] }))
      : skusOfFamily(row.family).map((sku) => ({
          value: sku.id,
          label: copy.sessionsOf(sessionsText(sku.sessions ?? 0, language)),
        }))
  return (
    <SelectField
      id={domIdOf(row.id)}
      label={copy.fields[row.id]}
      wrapperClassName="md:w-60"
      hint={row.kind === 'packs' && row.each ? copy.sessionsHint : undefined}
      value={value}
      onChange={choose}
      options={[{ value: '', label: copy.none }, ...options]}
    />
  )
}

const TEN_THOUSAND = 10_000

function sessionsText(sessions: number, language: Language): string {
  return language === 'zh' ? `${sessions / TEN_THOUSAND}万` : formatCount(sessions)
}

/** 「客户总数」 with the adviser: it fills in edition and boosters (PRC-09). */
function CustomersField({ row, draft, onType }: FormFieldProps) {
  return (
    <CdpAdviser
      customers={fieldValue(row, draft)}
      onChange={(typed) => onType({ [row.id]: typed })}
      onAdopt={({ sku, boosters }) => onType({ edition: sku, boosters: String(boosters) })}
    />
  )
}
