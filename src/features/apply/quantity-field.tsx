import type { ReactNode } from 'react'
import type { PackageField } from '../../domain/applications/index.ts'
import { getSku, roundUpToStep, type SkuId } from '../../domain/catalogue/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { useFormField } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { applyCopy } from './copy.ts'
import type { PackageFormOf } from './package-form.tsx'

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

/** The fields that hold a number as it was typed. */
type Counted = Exclude<PackageField, 'edition' | 'knowledge'>

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
  form: PackageFormOf
  field: Counted
  hint?: ReactNode
  /** Where none may be bought at all. */
  optional?: boolean
}

/** A quantity of the package: what is wrong is said and kept; off the step the next one is offered (CAT-03). */
export function QuantityField(props: QuantityFieldProps) {
  const { form, field, hint, optional = false } = props
  const copy = useCopy(applyCopy)
  const sayProblem = useQuantityProblem()
  // The schema's messages are the problems' codes.
  const say = (problem: string) => sayProblem(field, problem as QuoteRefusal)
  const {
    value: typed,
    onChange,
    onBlur,
    problem,
    error,
  } = useFormField({ form, name: field, say })
  const value = String(typed)
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
        error={error}
        value={value}
        meaning={meaning}
        min={optional ? 0 : sku.min}
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

function grouped(number: number): string {
  return number.toLocaleString('en-US')
}
