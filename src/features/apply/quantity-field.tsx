import type { ReactNode } from 'react'
import type { PackageField } from '../../domain/applications/index.ts'
import { getSku, roundUpToStep, type SkuId } from '../../domain/catalogue/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { applyCopy } from './copy.ts'

/** What each field is counted and bounded by: a row of the catalogue; all editions of a line agree. */
const COUNTED_BY: Record<PackageField, SkuId> = {
  users: 'cs.online.basic',
  employees: 'ssc.employees',
  experts: 'ssc.experts',
  tickets: 'ssc.tickets',
  robots: 'ssc.robot',
  packCount: 'ssc.sessions.120k',
  knowledge: 'ssc.knowledge',
  edition: 'cdp.basic',
  boosters: 'cdp.booster',
}

/** The sentence for what is wrong with a typed quantity (CAT-03, CAT-05). */
export function useQuantityProblem(): (field: PackageField, code: QuoteRefusal) => string {
  const copy = useCopy(applyCopy)
  return (field, code) => {
    const { min, max, step } = getSku(COUNTED_BY[field])
    const unit = copy.units[field]
    return copy.quantityProblem(code, {
      unit,
      min: grouped(min),
      max: grouped(max),
      step: grouped(step),
    })
  }
}

type QuantityFieldProps = {
  field: PackageField
  value: string
  onChange: (typed: string) => void
  onLeave: (field: PackageField) => void
  problem: QuoteRefusal | undefined
  hint?: ReactNode
  /** Where none may be bought at all. */
  optional?: boolean
}

/** A quantity of the package: what is wrong is said and kept; off the step the next one is offered (CAT-03). */
export function QuantityField(props: QuantityFieldProps) {
  const { field, value, onChange, onLeave, problem, hint, optional = false } = props
  const copy = useCopy(applyCopy)
  const say = useQuantityProblem()
  const sku = getSku(COUNTED_BY[field])
  const meaning = readWholeNumber(value)
  const rounded = roundUpToStep(sku, Number.isNaN(meaning) ? 0 : meaning)
  return (
    <div>
      <NumberField
        id={field}
        label={copy.fields[field]}
        {...(!optional && { remark: copy.atLeast(grouped(sku.min), copy.units[field]) })}
        hint={hint}
        error={problem && say(field, problem)}
        value={value}
        meaning={meaning}
        min={optional ? 0 : sku.min}
        max={sku.max}
        step={sku.step}
        onChange={onChange}
        onBlur={() => onLeave(field)}
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

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
