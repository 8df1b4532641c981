const LARGE = /^\d{4,}(?=\.\d{1,2}$|$)/

/** A large number as it is read, from plain digits as they are typed: 「500,000」; null for whatever stays as it is. */
export function groupedDigits(typed: string): string | null {
  const plain = typed.trim()
  if (!LARGE.test(plain)) return null
  const [whole = '', decimals] = plain.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
