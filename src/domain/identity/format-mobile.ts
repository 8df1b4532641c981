/**
 * The groups in which a mobile number is read: 「138 2653 7719」, 「9123 4567」 of Hong Kong. What is no such number is one
 * group.
 *
 * @param mobile as it is kept: digits only
 */
export function mobileParts(mobile: string): readonly string[] {
  const groups = /^(1\d{2})(\d{4})(\d{4})$/.exec(mobile) ?? /^(\d{4})(\d{4})$/.exec(mobile)
  return groups ? groups.slice(1) : [mobile]
}

/** The same as one text, with spaces. */
export function formatMobile(mobile: string): string {
  return mobileParts(mobile).join(' ')
}
