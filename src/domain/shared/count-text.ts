/**
 * A count as it is read: '1,000,000'; at most three decimals, '1.5'. A minus sign is a hyphen.
 *
 * Written out, because the browser's own formatting of numbers takes tens of milliseconds on a phone the first time that
 * a page asks for it, which is while somebody waits.
 *
 * @param count a number that is not infinite
 */
export function formatCount(count: number): string {
  const [whole = '', decimals] = String(Math.round(count * 1000) / 1000).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}
