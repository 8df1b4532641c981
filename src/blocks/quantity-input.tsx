import type { ReactNode } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { getSku, roundUpToStep, type SkuId } from '../domain/catalogue/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { readWholeNumber } from '../domain/shared/quantity.ts'
import { Button } from '../ui/button.tsx'
import { useFormField } from '../ui/form.tsx'
import { NumberField } from '../ui/number-field.tsx'

type QuantityInputProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  id: string
  label: string
  /** The sentence of what is wrong; the schema's messages are the problems' codes. */
  say: (problem: string) => string
  /** The SKU that is counted, and bounds it. */
  sku: SkuId
  /** It is added to what is there already: its least number is one step (PRC-04). */
  adds?: boolean
  /** Where none may be bought at all. */
  optional?: boolean
  remark?: string
  hint?: ReactNode
  names: { decrease: string; increase: string; adjust: (quantity: string) => string }
}

/** A number of something: what is wrong is said and kept; off the step the next one is offered (CAT-03). */
export function QuantityInput<T extends FieldValues>(props: QuantityInputProps<T>) {
  const { form, name, id, label, say, adds = false, optional = false, names } = props
  const field = useFormField({ form, name, say })
  const typed = String(field.value)
  const sku = getSku(props.sku)
  const meaning = readWholeNumber(typed)
  const rounded = String(roundUpToStep(sku, Number.isNaN(meaning) ? 0 : meaning, adds))
  const least = adds ? sku.step : sku.min
  return (
    <div>
      <NumberField
        id={id}
        label={label}
        {...(props.remark !== undefined && { remark: props.remark })}
        hint={props.hint}
        error={field.error}
        value={typed}
        meaning={meaning}
        min={optional ? 0 : least}
        max={sku.max}
        step={sku.step}
        onChange={field.onChange}
        onBlur={field.onBlur}
        names={names}
      />
      {field.problem === 'off-step' && (
        <Button size="small" className="mt-2" onClick={() => field.onChange(rounded)}>
          {names.adjust(formatCount(Number(rounded)))}
        </Button>
      )}
    </div>
  )
}
