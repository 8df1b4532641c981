import type { QuoteRefusal } from '../domain/pricing/index.ts'

type QuantityBounds = { unit: string; min: string; max: string; step: string }

/** Sentences for what can be wrong with a typed quantity (CAT-03, CAT-05). */
export function zhQuantity(code: QuoteRefusal, { unit, min, max, step }: QuantityBounds): string {
  if (code === 'below-minimum') return `${min} ${unit}起售，请填 ${min} 或以上`
  if (code === 'off-step') return `每 ${step} ${unit}为一档，请填 ${step} 的整数倍`
  if (code === 'above-maximum') return `一次最多 ${max} ${unit}，更多请联系销售 4009100100`
  return '请填写整数，例如 5'
}

/** The same in English. */
export function enQuantity(code: QuoteRefusal, { unit, min, max, step }: QuantityBounds): string {
  if (code === 'below-minimum') return `Sold from ${min} (${unit}): enter ${min} or more`
  if (code === 'off-step') return `Sold in steps of ${step} (${unit}): enter a multiple of ${step}`
  if (code === 'above-maximum') return `At most ${max} (${unit}) at once; for more call 4009100100`
  return 'Enter a whole number, for example 5'
}
