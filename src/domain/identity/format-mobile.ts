/**
 * A mobile number as it is read: 「138 2653 7719」, 「9123 4567」 of Hong Kong. What is no such number stays as it is.
 *
 * @param mobile as it is kept: digits only
 */
export function formatMobile(mobile: string): string {
  if (/^1\d{10}$/.test(mobile)) return mobile.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
  return /^\d{8}$/.test(mobile) ? mobile.replace(/^(\d{4})(\d{4})$/, '$1 $2') : mobile
}
