/**
 * An exact amount in 元 as plain text with two decimals ('4795.20', '-30.00'), the only form in
 * which money travels and is stored (PRC-12). At most 30 digits stand before the point.
 *
 * Here is what needs no arithmetic: reading, writing and showing amounts. It stands apart from
 * money.ts so that a page that only shows prices does not load the arithmetic.
 */
export type Yuan = string & { readonly __unit: 'yuan' }

const CANONICAL = /^(?!-0\.00$)-?(?:0|[1-9]\d{0,29})\.\d{2}$/
const PLAIN = /^(-?)(\d{1,30})(?:\.(\d{1,2}))?$/
const TYPED_PRICE = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/

/** Nothing, in 元. */
export const ZERO_YUAN = yuan(0)

/** Is this a stored amount in its one canonical form? `false` for any other type. */
export function isYuan(value: unknown): value is Yuan {
  return typeof value === 'string' && CANONICAL.test(value)
}

/**
 * An amount written by us: a whole number of 元, or text with at most two decimals.
 * Throws a RangeError on anything else, because that is a mistake of the program.
 */
export function yuan(amount: string | number): Yuan {
  const known = typeof amount === 'string' || Number.isSafeInteger(amount)
  const [, sign = '', whole = '', decimals = ''] = (known && PLAIN.exec(String(amount))) || []
  const text = `${sign}${whole.replace(/^0+(?=\d)/, '')}.${decimals.padEnd(2, '0')}`
  const canonical = text === '-0.00' ? '0.00' : text
  if (!isYuan(canonical)) throw new RangeError(`Not an amount in CNY: ${amount}`)
  return canonical
}

/**
 * A price typed by a person or sent by a stranger: '800', '1234.5', '0.05'. Not negative, at most
 * 12 digits before the point and two after it; `undefined` for anything else, of any type.
 */
export function parsePrice(value: unknown): Yuan | undefined {
  return typeof value === 'string' && TYPED_PRICE.test(value) ? yuan(value) : undefined
}

/** With thousands separators, always two decimals and a minus sign that is no hyphen: '4,795.20', '−30.00' (PRC-12). */
export function formatYuan(amount: Yuan): string {
  return amount.replace(/\B(?=(\d{3})+\.)/g, ',').replace('-', '−')
}

/** As shown to a customer: '¥4,795.20', and '−¥30.00' for money that went out (PRC-12). */
export function formatPrice(amount: Yuan): string {
  return formatYuan(amount).replace(/^−?/, '$&¥')
}

/** What is taken off a price: '−¥100.00', and '¥0.00' where it is nothing. */
export function formatReduction(amount: Yuan): string {
  return amount === ZERO_YUAN ? formatPrice(amount) : `−${formatPrice(amount)}`
}

/** As it stands inside a formula, without separators or idle zeros: '999', '1234.5' (PRC-13). */
export function plainYuan(amount: Yuan): string {
  return amount.replace(/\.?0+$/, '')
}
