/**
 * The whole number a customer typed, or NaN (CAT-03).
 *
 * Full-width digits, spaces around it and thousands separators are understood;
 * a sign, a fraction or an exponent is not a quantity.
 */
export function readWholeNumber(typed: string): number {
  const text = typed
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/，/g, ',')
    .trim()
  return /^(\d{1,15}|\d{1,3}(,\d{3}){1,4})$/.test(text)
    ? Number(text.replaceAll(',', ''))
    : Number.NaN
}
