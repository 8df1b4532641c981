import type { ReactNode } from 'react'
import { QuantityInput } from '../../blocks/quantity-input.tsx'
import type { PackageField } from '../../domain/applications/index.ts'
import { getSku, type SkuId } from '../../domain/catalogue/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { useCopy } from '../../i18n/language.ts'
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
      min: formatCount(min),
      max: formatCount(max),
      step: formatCount(step),
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

/** A quantity of the package. */
export function QuantityField({ form, field, hint, optional = false }: QuantityFieldProps) {
  const copy = useCopy(applyCopy)
  const sayProblem = useQuantityProblem()
  const sku = COUNTED_BY[field]
  return (
    <QuantityInput
      form={form}
      name={field}
      id={field}
      label={copy.fields[field]}
      say={(problem) => sayProblem(field, problem as QuoteRefusal)}
      sku={sku}
      optional={optional}
      {...(!optional && { remark: copy.atLeast(formatCount(getSku(sku).min), copy.units[field]) })}
      hint={hint}
      names={copy}
    />
  )
}
