import { withoutGrouping } from './typed-text.ts'

/**
 * The whole number a customer typed, or NaN (CAT-03).
 *
 * Full-width digits, invisible characters, spaces and thousands separators are understood; a sign, a fraction or an
 * exponent is not a quantity.
 */
export function readWholeNumber(typed: string): number {
  const digits = withoutGrouping(typed)
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN
}
