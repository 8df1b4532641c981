import { toHalfWidth } from './half-width.ts'

/**
 * The whole number a customer typed, or NaN (CAT-03).
 *
 * Full-width digits, spaces around it and thousands separators are understood; a sign, a fraction
 * or an exponent is not a quantity.
 */
export function readWholeNumber(typed: string): number {
  const text = toHalfWidth(typed).trim()
  const isWhole = /^(\d{1,15}|\d{1,3}(,\d{3}){1,4})$/.test(text)
  return isWhole ? Number(text.replaceAll(',', '')) : Number.NaN
}
