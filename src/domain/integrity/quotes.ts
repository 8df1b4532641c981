import type { AgreedQuote } from '../applications/index.ts'
import { CATALOGUE_VERSION, getSku } from '../catalogue/index.ts'
import { amountsOf, interopAnnualPrice, type LineAmounts } from '../pricing/index.ts'
import { compareYuan, sumYuan, timesYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { type Contradiction, type RecordRef, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

type Line = AgreedQuote['lines'][number]

/** Prices that were agreed explain themselves (PRC-13, PRC-14). */
export const QUOTE_STATEMENTS = [
  { code: 'quote-total', find: totals },
  { code: 'quote-line', find: lines },
] as const satisfies readonly Statement[]

function* quotesOf(world: World): Generator<readonly [quote: AgreedQuote, record: RecordRef]> {
  for (const order of world.list('order')) yield [order.quote, ref('order', order)]
  for (const application of world.list('application')) {
    const quote = 'quote' in application ? application.quote : null
    if (quote) yield [quote, ref('application', application)]
  }
}

function* totals(world: World): Generator<Contradiction | null> {
  for (const [{ lines, total }, record] of quotesOf(world)) {
    const [first, ...others] = lines.map(({ amount }) => amount)
    const sum = first && others.length === 0 ? first : sumYuan([first ?? ZERO_YUAN, ...others])
    const isRight = first !== undefined && sum === total && !total.startsWith('-')
    yield* unless(isRight, [record], { sum, total })
  }
}

function* lines(world: World): Generator<Contradiction | null> {
  // Many orders buy the same: what it costs is worked out once.
  const known = new Map<string, LineAmounts | null>()
  for (const [quote, record] of quotesOf(world)) {
    yield null
    for (const line of quote.lines) {
      const { sku, quantity, wholeYears, months, unitPrice } = line
      const key = [sku, quantity, wholeYears, months, unitPrice, quote.catalogueVersion].join()
      const priced = known.has(key) ? known.get(key) : priceOf(line, quote.catalogueVersion)
      known.set(key, priced ?? null)
      if (priced && isSame(line, priced)) continue
      yield { records: [record], facts: { item: getSku(sku).name.zh, amount: line.amount } }
    }
  }
}

function isSame(line: Line, priced: LineAmounts): boolean {
  return (
    line.wholeYearAmount === priced.wholeYearAmount &&
    line.partYearAmount === priced.partYearAmount &&
    line.amount === priced.amount &&
    line.capped === priced.capped
  )
}

/** What a line's own quantity, price and term come to (PRC-01 to PRC-03, PRC-06, PRC-11); null: none. */
function priceOf(line: Line, catalogueVersion: string): LineAmounts | null {
  const { quantity, wholeYears, months } = line
  const sku = getSku(line.sku)
  if (quantity < 1 || quantity > sku.max || quantity % sku.step !== 0) return null
  if (wholeYears < 0 || wholeYears > 9999 || months < 0 || months > 11) return null
  const base = baseOf(line, catalogueVersion)
  const isAnnual = sku.charge === 'annual'
  if (base === null || (!isAnnual && (wholeYears !== 0 || months !== 0))) return null
  return amountsOf(base, isAnnual ? { years: wholeYears, months } : null)
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
