import type { ReactNode } from 'react'
import {
  checkQuantity,
  getSku,
  roundUpToStep,
  type SkuId,
} from '../../../domain/catalogue/index.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { growCopy } from './copy.ts'
import type { Telling } from './order-form.tsx'

/** Something that is counted on a page: its field, its words, and the SKU that bounds it. */
export type Counted = {
  readonly id: string
  readonly label: string
  readonly sku: SkuId
  /** What one of it is called after a number. */
  readonly unit: string
  /** Where none is added of this one. */
  readonly optional?: boolean
}

/** What is wrong with what was typed, as a sentence; null: it can be bought (CAT-03, PRC-04). */
export function useAmountProblem(): (counted: Counted, typed: string) => string | null {
  const copy = useCopy(growCopy)
  return ({ sku, unit, optional }, typed) => {
    const amount = readWholeNumber(typed)
    if (optional && amount === 0) return null
    const found = getSku(sku)
    const checked = checkQuantity(found, amount, true)
    if (checked.ok) return null
    const bounds = { unit, step: grouped(found.step), max: grouped(found.max) }
    return copy.quantityProblem(checked.error.code, bounds)
  }
}

type AmountFieldProps = {
  counted: Counted
  value: string
  onChange: (typed: string) => void
  telling: Telling
  hint?: ReactNode
}

/** How much is added: what is wrong is said and kept; off the step the next one is offered (CAT-03). */
export function AmountField({ counted, value, onChange, telling, hint }: AmountFieldProps) {
  const copy = useCopy(growCopy)
  const { id, label, optional = false } = counted
  const sku = getSku(counted.sku)
  const meaning = readWholeNumber(value)
  const isOffStep = meaning > 0 && meaning % sku.step !== 0
  const rounded = roundUpToStep(sku, Number.isNaN(meaning) ? 0 : meaning, true)
  return (
    <div>
      <NumberField
        id={id}
        label={label}
        hint={hint}
        error={telling.problemOf(id)}
        value={value}
        meaning={meaning}
        min={optional ? 0 : sku.step}
        max={sku.max}
        step={sku.step}
        onChange={onChange}
        onBlur={() => telling.onLeave(id)}
        names={{ decrease: copy.decrease, increase: copy.increase }}
      />
      {isOffStep && telling.problemOf(id) && (
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
