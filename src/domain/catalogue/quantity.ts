import { ok, type Result, refuse } from '../shared/result.ts'
import type { Sku } from './find-sku.ts'

/** Why a number cannot be bought (CAT-03, CAT-05), in the order in which it is checked. */
export type QuantityRefusal = 'not-whole' | 'below-minimum' | 'off-step' | 'above-maximum'

/**
 * A quantity of any type against the SKU's minimum, step and upper bound (CAT-03, CAT-05). An
 * addition to a product in force needs one step only (PRC-04). Never corrects what was given.
 */
export function checkQuantity(
  sku: Sku,
  quantity: unknown,
  addition = false,
): Result<number, QuantityRefusal> {
  if (typeof quantity !== 'number' || !Number.isInteger(quantity)) return refuse('not-whole')
  if (quantity < leastQuantity(sku, addition)) return refuse('below-minimum')
  if (quantity % sku.step !== 0) return refuse('off-step')
  if (quantity > sku.max) return refuse('above-maximum')
  return ok(quantity)
}

/** The least that can be bought: the minimum of CAT-03, or one step for an addition (PRC-04). */
export function leastQuantity(sku: Sku, addition = false): number {
  return addition ? sku.step : sku.min
}

/**
 * The quantity the form offers instead of one off the step: rounded up to it, and kept inside the
 * bounds (CAT-10: 5,500 employees become 6,000). `quantity` is any finite number.
 */
export function roundUpToStep(sku: Sku, quantity: number, addition = false): number {
  const stepped = Math.ceil(quantity / sku.step) * sku.step
  return Math.min(Math.max(stepped, leastQuantity(sku, addition)), sku.max)
}
