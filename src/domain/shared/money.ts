import { Decimal } from 'decimal.js'

/**
 * An exact amount in 元 as plain text with two decimals ('4795.20', '-30.00'), the only form in
 * which money travels and is stored (PRC-12). At most 30 digits stand before the point.
 */
export type Yuan = string & { readonly __unit: 'yuan' }

/** Longest product here: 30 + 2 digits of an amount times 16 of a whole number. All exact. */
const Exact = Decimal.clone({ precision: 64, rounding: Decimal.ROUND_HALF_UP })

const CANONICAL = /^(?!-0\.00$)-?(?:0|[1-9]\d{0,29})\.\d{2}$/
const PLAIN = /^-?\d{1,30}(?:\.\d{1,2})?$/
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
  const known = typeof amount === 'number' ? Number.isSafeInteger(amount) : PLAIN.test(amount)
  if (!known) throw new RangeError(`Not an amount in 元: ${amount}`)
  return canonical(new Exact(amount))
}

/**
 * A price typed by a person or sent by a stranger: '800', '1234.5', '0.05'. Not negative, at most
 * 12 digits before the point and two after it; `undefined` for anything else, of any type.
 */
export function parsePrice(value: unknown): Yuan | undefined {
  return typeof value === 'string' && TYPED_PRICE.test(value) ? yuan(value) : undefined
}

/** The exact sum of two amounts. */
export function addYuan(left: Yuan, right: Yuan): Yuan {
  return canonical(new Exact(left).plus(right))
}

/** The exact sum of any number of amounts; of none it is 0.00. */
export function sumYuan(amounts: readonly Yuan[]): Yuan {
  return canonical(amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0)))
}

/** The exact difference; negative when `right` is the larger. */
export function subtractYuan(left: Yuan, right: Yuan): Yuan {
  return canonical(new Exact(left).minus(right))
}

/** The amount `count` times, exactly. `count` is a whole number. */
export function timesYuan(amount: Yuan, count: number): Yuan {
  return canonical(new Exact(amount).times(whole(count)))
}

/**
 * `amount × numerator ÷ denominator`, rounded once, at the end, half up to the 分 (PRC-03: the
 * annual price × months ÷ 10). No catalogue price needs the rounding; quoted ones can.
 */
export function fractionOfYuan(amount: Yuan, numerator: number, denominator: number): Yuan {
  return canonical(new Exact(amount).times(whole(numerator)).dividedBy(whole(denominator)))
}

/** -1, 0 or 1 as `left` is less than, equal to or more than `right`. */
export function compareYuan(left: Yuan, right: Yuan): -1 | 0 | 1 {
  const order = new Exact(left).comparedTo(right)
  if (order === 0) return 0
  return order < 0 ? -1 : 1
}

/** The smaller of two amounts. */
export function minYuan(left: Yuan, right: Yuan): Yuan {
  return compareYuan(left, right) <= 0 ? left : right
}

/** The larger of two amounts. */
export function maxYuan(left: Yuan, right: Yuan): Yuan {
  return compareYuan(left, right) >= 0 ? left : right
}

/** With thousands separators and always two decimals: '4,795.20' (PRC-12). */
export function formatYuan(amount: Yuan): string {
  return amount.replace(/\B(?=(\d{3})+\.)/g, ',')
}

/** As shown to a customer: '¥4,795.20', and '-¥30.00' for money that went out (PRC-12). */
export function formatPrice(amount: Yuan): string {
  return amount.startsWith('-') ? `-¥${formatYuan(amount).slice(1)}` : `¥${formatYuan(amount)}`
}

/** As it stands inside a formula, without separators or idle zeros: '999', '1234.5' (PRC-13). */
export function plainYuan(amount: Yuan): string {
  return amount.replace(/\.?0+$/, '')
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`)
  return count
}

function canonical(exact: Decimal): Yuan {
  const text = exact.toFixed(2, Decimal.ROUND_HALF_UP)
  const amount = text === '-0.00' ? '0.00' : text
  if (!isYuan(amount)) throw new RangeError(`An amount beyond what is counted here: ${text}`)
  return amount
}
