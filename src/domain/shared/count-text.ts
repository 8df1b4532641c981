const MORE_DECIMALS = /\.\d{4,}$/

/**
 * A count as it is read: '1,000,000'; at most three decimals, '1.5'. A minus sign is a hyphen.
 *
 * Written out, because the browser's own formatting of numbers takes tens of milliseconds on a phone the first time that
 * a page asks for it, which is while somebody waits.
 *
 * @param count a number of at most 15 digits
 */
export function formatCount(count: number): string {
  const written = String(count)
  const exact = MORE_DECIMALS.test(written) ? String(Math.round(count * 1000) / 1000) : written
  const [whole = '', decimals] = exact.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
