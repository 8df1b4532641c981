import { Decimal } from 'decimal.js'
import { isYuan, type Yuan, ZERO_YUAN } from './yuan-text.ts'

export {
  formatPrice,
  formatReduction,
  formatYuan,
  isYuan,
  parsePrice,
  plainYuan,
  type Yuan,
  yuan,
  ZERO_YUAN,
} from './yuan-text.ts'

/** Longest product here: 30 + 2 digits of an amount times 16 of a whole number. All exact. */
const Exact = Decimal.clone({ precision: 64, rounding: Decimal.ROUND_HALF_UP })

/**
 * Amounts that were read or made lately. Reading text takes ten times as long as the arithmetic, and one amount is asked
 * for again and again: a price, what a line comes to, what is summed up.
 */
const known = new Map<Yuan, Decimal>()
const KNOWN_AT_MOST = 1_000

/** The exact sum of two amounts. */
export function addYuan(left: Yuan, right: Yuan): Yuan {
  if (right === ZERO_YUAN) return left
  return canonical(read(left).plus(read(right)))
}

/** The exact sum of any number of amounts; of none it is 0.00. */
export function sumYuan(amounts: readonly Yuan[]): Yuan {
  return canonical(amounts.reduce((sum, amount) => sum.plus(read(amount)), read(ZERO_YUAN)))
}

/** The exact difference; negative when `right` is the larger. */
export function subtractYuan(left: Yuan, right: Yuan): Yuan {
  return canonical(read(left).minus(read(right)))
}

/** The amount `count` times, exactly. `count` is a whole number. */
export function timesYuan(amount: Yuan, count: number): Yuan {
  return whole(count) === 1 ? amount : canonical(read(amount).times(count))
}

/**
 * `amount × numerator ÷ denominator`, rounded once, at the end, half up to the 分 (PRC-03: the
 * annual price × months ÷ 10). No catalogue price needs the rounding; quoted ones can.
 */
export function fractionOfYuan(amount: Yuan, numerator: number, denominator: number): Yuan {
  if (whole(numerator) === 0 && whole(denominator) !== 0) return ZERO_YUAN
  return canonical(read(amount).times(numerator).dividedBy(whole(denominator)))
}

/** -1, 0 or 1 as `left` is less than, equal to or more than `right`. */
export function compareYuan(left: Yuan, right: Yuan): -1 | 0 | 1 {
  if (left === right) return 0
  const order = read(left).comparedTo(read(right))
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

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`)
  return count
}

function read(amount: Yuan): Decimal {
  return known.get(amount) ?? remember(amount, new Exact(amount))
}

function remember(amount: Yuan, exact: Decimal): Decimal {
  if (known.size >= KNOWN_AT_MOST) known.clear()
  known.set(amount, exact)
  return exact
}

function canonical(exact: Decimal): Yuan {
  const text = exact.toFixed(2, Decimal.ROUND_HALF_UP)
  const amount = text === '-0.00' ? '0.00' : text
  if (!isYuan(amount)) throw new RangeError(`An amount beyond what is counted here: ${text}`)
  return amount
}
