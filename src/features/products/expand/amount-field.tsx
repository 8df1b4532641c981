import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { QuantityInput } from '../../../blocks/quantity-input.tsx'
import { getSku, type QuantityRefusal, type SkuId } from '../../../domain/catalogue/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import type { NamedField } from '../../../ui/form-errors.tsx'
import { growCopy } from './copy.ts'
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
    const bounds = { unit, step: formatCount(step), max: formatCount(max) }
    // The schema's messages are the problems' codes.
    return (problem) => copy.quantityProblem(problem as QuantityRefusal, bounds)
  }
}

type AmountFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  field: NamedField<T>
  counted: Counted
  hint?: ReactNode
}

/** How much is added. */
export function AmountField<T extends FieldValues>(props: AmountFieldProps<T>) {
  const { form, field, counted, hint } = props
  const copy = useCopy(growCopy)
  return (
    <QuantityInput
      form={form}
      {...field}
      sku={counted.sku}
      optional={counted.optional ?? false}
      hint={hint}
      adds
      names={copy}
    />
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
