import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import {
  getSku,
  type QuantityRefusal,
  roundUpToStep,
  type SkuId,
} from '../../../domain/catalogue/index.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { useFormField } from '../../../ui/form.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { growCopy } from './copy.ts'
import type { OrderField } from './order-form.tsx'
import type { Bounded } from './order-schemas.ts'

/** Something that is counted on a page: its field, its words, and the SKU that bounds it. */
export type Counted = Bounded & {
  readonly id: string
  readonly label: string
  /** What one of it is called after a number. */
  readonly unit: string
}

/** What is wrong with what was typed, as a sentence (CAT-03, PRC-04). */
export function useSayAmount(): (counted: Counted) => (problem: string) => string {
  const copy = useCopy(growCopy)
  return ({ sku, unit }) => {
    const { step, max } = getSku(sku)
    const bounds = { unit, step: grouped(step), max: grouped(max) }
    // The schema's messages are the problems' codes.
    return (problem) => copy.quantityProblem(problem as QuantityRefusal, bounds)
  }
}

type AmountFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  field: OrderField<T>
  counted: Counted
  hint?: ReactNode
}

/** How much is added: what is wrong is said and kept; off the step the next one is offered (CAT-03). */
export function AmountField<T extends FieldValues>(props: AmountFieldProps<T>) {
  const { form, field, counted, hint } = props
  const copy = useCopy(growCopy)
  const { id, label, optional = false } = counted
  const { name, say } = field
  const { value, onChange, onBlur, problem, error } = useFormField({ form, name, say })
  const sku = getSku(counted.sku)
  const meaning = readWholeNumber(value)
  const rounded = roundUpToStep(sku, Number.isNaN(meaning) ? 0 : meaning, true)
  return (
    <div>
      <NumberField
        id={id}
        label={label}
        hint={hint}
        error={error}
        value={value}
        meaning={meaning}
        min={optional ? 0 : sku.step}
        max={sku.max}
        step={sku.step}
        onChange={onChange}
        onBlur={onBlur}
        names={{ decrease: copy.decrease, increase: copy.increase }}
      />
      {problem === 'off-step' && (
        <Button size="small" className="mt-2" onClick={() => onChange(String(rounded))}>
          {copy.adjust(grouped(rounded))}
        </Button>
      )}
    </div>
  )
}

/** The unit of a SKU after a number; of SSC employees a person, however many one price is for. */
export function useUnit(): (sku: SkuId) => string {
  const language = useLanguage()
  return (id) => {
    const { unit, unitSize } = getSku(id)
    if (unitSize > 1) return language === 'zh' ? '人' : 'people'
    return language === 'zh' ? unit.zh : unit.plural
  }
}

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
