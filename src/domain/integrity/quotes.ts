import type { AgreedQuote } from '../applications/index.ts'
import { CATALOGUE_VERSION, getSku } from '../catalogue/index.ts'
import { interopAnnualPrice } from '../pricing/index.ts'
import {
  addYuan,
  compareYuan,
  fractionOfYuan,
  minYuan,
  sumYuan,
  timesYuan,
  type Yuan,
  ZERO_YUAN,
} from '../shared/money.ts'
import { type Contradiction, type RecordRef, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

type Line = AgreedQuote['lines'][number]

/** Prices that were agreed explain themselves (PRC-13, PRC-14). */
export const QUOTE_STATEMENTS = [
  { code: 'quote-total', find: (world: World) => eachQuote(world, total) },
  { code: 'quote-line', find: (world: World) => eachQuote(world, lines) },
] as const satisfies readonly Statement[]

function* eachQuote(
  world: World,
  check: (quote: AgreedQuote, records: readonly RecordRef[]) => readonly Contradiction[],
): Generator<Contradiction> {
  for (const order of world.list('order')) yield* check(order.quote, [ref('order', order)])
  for (const application of world.list('application')) {
    const quote = 'quote' in application ? application.quote : null
    if (quote) yield* check(quote, [ref('application', application)])
  }
}

function total(quote: AgreedQuote, records: readonly RecordRef[]) {
  const sum = sumYuan(quote.lines.map(({ amount }) => amount))
  const isRight = quote.lines.length > 0 && sum === quote.total
  return unless(isRight && compareYuan(sum, ZERO_YUAN) >= 0, records, { sum, total: quote.total })
}

function lines(quote: AgreedQuote, records: readonly RecordRef[]) {
  return quote.lines.flatMap((line) => {
    const facts = { item: getSku(line.sku).name.zh, amount: line.amount }
    return unless(isPricedRight(line, quote.catalogueVersion), records, facts)
  })
}

/** Whether a line costs what its own quantity, price and term come to (PRC-01 to PRC-03, PRC-06, PRC-11). */
function isPricedRight(line: Line, catalogueVersion: string): boolean {
  const { quantity, wholeYears, months } = line
  const sku = getSku(line.sku)
  if (quantity < 1 || quantity > sku.max || quantity % sku.step !== 0) return false
  if (wholeYears < 0 || wholeYears > 9999 || months < 0 || months > 11) return false
  const base = baseOf(line, catalogueVersion)
  if (base === null) return false
  const isAnnual = sku.charge === 'annual'
  if (!isAnnual && (wholeYears !== 0 || months !== 0)) return false
  const whole = isAnnual ? timesYuan(base, wholeYears) : base
  const uncapped = fractionOfYuan(base, months, 10)
  return (
    line.wholeYearAmount === whole &&
    line.partYearAmount === minYuan(uncapped, base) &&
    line.amount === addYuan(whole, line.partYearAmount) &&
    line.capped === compareYuan(uncapped, base) > 0
  )
}

/** The quantity for one year, or once, in 元; null where its unit price cannot be right. */
function baseOf(line: Line, catalogueVersion: string): Yuan | null {
  const { price, unitSize } = getSku(line.sku)
  const { unitPrice } = line
  if (price.kind === 'graduated') {
    return unitPrice === undefined ? interopAnnualPrice(line.quantity) : null
  }
  if (unitPrice === undefined || compareYuan(unitPrice, ZERO_YUAN) < 0) return null
  const isListed = price.kind === 'fixed' && catalogueVersion === CATALOGUE_VERSION
  if (isListed && unitPrice !== price.amount) return null
  return timesYuan(unitPrice, line.quantity / unitSize)
}
