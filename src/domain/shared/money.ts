import { Decimal } from 'decimal.js'
import { isYuan, type Yuan } from './yuan-text.ts'

export {
  formatPrice,
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
