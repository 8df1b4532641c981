import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate } from '../../testing/civil-dates.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { addDays, isCivilDate } from '../shared/civil-date.ts'
import { calculateQuote, type QuoteItem } from './index.ts'

/**
 * The prices computed a second time, in whole 分 and written without the code under test: its own
 * price list, months counted one by one, slices charged account by account.
 */

/** sku: price in 分 (-1 on request, -2 graduated), annual?, people per unit, min, step, max. */
const LIST: Record<string, [number, boolean, number, number, number, number]> = {
  'cs.online.basic': [99_900, true, 1, 3, 1, 99_999],
  'cs.online.professional': [300_000, true, 1, 3, 1, 99_999],
  'cs.phone.standard': [150_000, true, 1, 3, 1, 99_999],
  'cs.phone.enterprise': [360_000, true, 1, 3, 1, 99_999],
  'cs.robot.standard': [580_000, true, 1, 1, 1, 999],
  'cs.robot.professional': [-1, true, 1, 1, 1, 999],
  'cs.robot.enterprise': [-1, true, 1, 1, 1, 999],
  'cs.sessions.120k': [160_000, false, 1, 1, 1, 999],
  'cs.sessions.360k': [360_000, false, 1, 1, 1, 999],
  'cs.sessions.960k': [760_000, false, 1, 1, 1, 999],
  'cs.sessions.6000k': [3_600_000, false, 1, 1, 1, 999],
  'cs.knowledge': [1_500_000, false, 1, 1, 1, 999],
  'cs.coldstart': [-1, false, 1, 1, 1, 999],
  'ssc.employees': [1_000_000, true, 1000, 1000, 1000, 10_000_000],
  'ssc.experts': [300_000, true, 1, 3, 1, 99_999],
  'ssc.tickets': [188_000, true, 1, 3, 1, 99_999],
  'ssc.robot': [12_800_000, true, 1, 1, 1, 999],
  'ssc.knowledge': [1_500_000, false, 1, 1, 1, 999],
  'ssc.sessions.120k': [160_000, false, 1, 1, 1, 999],
  'ssc.sessions.360k': [360_000, false, 1, 1, 1, 999],
  'ssc.sessions.960k': [760_000, false, 1, 1, 1, 999],
  'ssc.sessions.6000k': [3_600_000, false, 1, 1, 1, 999],
  'ssc.coldstart': [-1, false, 1, 1, 1, 999],
  'cdp.basic': [20_000_000, true, 1, 1, 1, 1],
  'cdp.standard': [30_000_000, true, 1, 1, 1, 1],
  'cdp.professional': [60_000_000, true, 1, 1, 1, 1],
  'cdp.enterprise': [80_000_000, true, 1, 1, 1, 1],
  'cdp.flagship': [100_000_000, true, 1, 1, 1, 1],
  'cdp.booster': [10_000_000, true, 1, 1, 1, 999],
  'cdp.implementation': [-1, false, 1, 1, 1, 999],
  'pv.1m': [3_000_000, false, 1, 1, 1, 999],
  'pv.3m': [9_000_000, false, 1, 1, 1, 999],
  'interop.account': [-2, true, 1, 1, 1, 10_000],
}

type Item = {
  sku: string
  quantity: number
  term?: { years?: number; from?: string; to?: string }
  addition?: boolean
  unitPrice?: string
}

/** A refusal leaves the computation at once. */
class Refused extends Error {}

function no(code: string): never {
  throw new Refused(code)
}

function secondOpinion(items: Item[]): { total: bigint; lines: bigint[] } | string {
  if (items.length === 0) return 'empty'
  try {
    const lines = items.map(lineInFen)
    return { lines, total: lines.reduce((sum, line) => sum + line, 0n) }
  } catch (refusal) {
    if (refusal instanceof Refused) return refusal.message
    throw refusal
  }
}

function lineInFen(item: Item): bigint {
  const row = LIST[item.sku] ?? no('unknown-sku')
  checkQuantity(item, row)
  const year = yearInFen(item, row)
  if (!row[1]) return year
  const months = monthsOf(item.term)
  const full = months / 12n
  const tenths = year * (months % 12n)
  const part = (tenths * 2n + 10n) / 20n
  return year * full + (part > year ? year : part)
}

function checkQuantity({ quantity, addition }: Item, row: (typeof LIST)[string] & object): void {
  if (quantity !== Math.floor(quantity)) no('not-whole')
  if (quantity < (addition ? row[4] : row[3])) no('below-minimum')
  if (quantity / row[4] !== Math.floor(quantity / row[4])) no('off-step')
  if (quantity > row[5]) no('above-maximum')
}

function yearInFen({ quantity, unitPrice }: Item, row: (typeof LIST)[string] & object): bigint {
  if (row[0] !== -1 && unitPrice !== undefined) no('bad-unit-price')
  if (row[0] === -2) {
    let sum = 0n
    for (let account = 1; account <= quantity; account += 1) sum += accountInFen(account)
    return sum
  }
  if (row[0] !== -1) return BigInt(row[0]) * BigInt(quantity / row[2])
  return quotedFen(unitPrice ?? no('price-on-request')) * BigInt(quantity)
}

function accountInFen(account: number): bigint {
  if (account > 1000) return 1000n
  if (account > 500) return 2000n
  if (account > 200) return 3000n
  return account > 5 ? 4000n : 5000n
}

function quotedFen(text: string): bigint {
  const [whole = '', fraction = '', rest] = text.split('.')
  const digits = /^[0-9]+$/
  if (rest !== undefined || !digits.test(whole) || text.endsWith('.')) no('bad-unit-price')
  if (fraction.length > 2 || (fraction !== '' && !digits.test(fraction))) no('bad-unit-price')
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
}

/** Steps forward from the first day, month by month, until the last is reached. */
function monthsOf(term: Item['term']): bigint {
  if (term?.years !== undefined) {
    return [1, 2, 3, 4, 5, 6, 7, 8].includes(term.years)
      ? BigInt(term.years) * 12n
      : no('years-out-of-range')
  }
  if (term?.from === undefined && term?.to === undefined) no('missing-term')
  if (!isCivilDate(term?.from) || !isCivilDate(term.to)) return no('bad-date')
  const [year = 0, month = 0, day = ''] = [
    Number(term.from.slice(0, 4)),
    Number(term.from.slice(5, 7)),
    term.from.slice(8),
  ]
  let months = 0
  const reached = () => {
    const index = year * 12 + month - 1 + months
    const shown = [Math.floor(index / 12), (index % 12) + 1].map((n) => String(n).padStart(2, '0'))
    return `${(shown[0] ?? '').padStart(4, '0')}-${shown[1]}-${day}`
  }
  while (reached() < term.to) months += 1
  return months === 0 ? no('nothing-left') : BigInt(months)
}

const anyTerm = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((years) => ({ years })),
  fc.tuple(anyDate, fc.integer({ min: -10, max: 2500 })).map(([from, days]) => ({
    from,
    to: addDays(from, days),
  })),
  fc.tuple(anyDate, anyDate).map(([from, to]) => ({ from, to })),
  fc.constantFrom({ from: '2026-02-29', to: '2027-01-01' }, { from: '2026-01-01' }, {}),
)

const anyPrice = fc.oneof(
  fc.nat({ max: 10_000_000 }).map((fen) => `${Math.floor(fen / 100)}.${fen % 100}`),
  fc.constantFrom('0', '800', '-5', '1.234', '1.', '', 'x'),
)

/** Quantities that can be bought, and those just outside, for the row of the list. */
const anyItem: fc.Arbitrary<Item> = fc
  .constantFrom(...Object.keys(LIST), 'cs.online.standard')
  .chain((sku) => {
    const [price, , , min, step, max] = LIST[sku] ?? [1, true, 1, 1, 1, 1]
    const bounds = fc.constantFrom(min, min - 1, 0, min + step, max, max + step, min + 0.5, step)
    const inside = fc.integer({ min: min / step, max: max / step }).map((count) => count * step)
    const near = fc.integer({ min: 0, max: 20 }).map((count) => Math.min(min + count * step, max))
    const usual = price === -1 ? anyPrice : fc.constant(undefined)
    return fc.record({
      sku: fc.constant(sku),
      quantity: fc.oneof(
        { weight: 1, arbitrary: bounds },
        { weight: 3, arbitrary: inside },
        { weight: 6, arbitrary: near },
      ),
      term: fc.oneof({ weight: 20, arbitrary: anyTerm }, fc.constant(undefined)),
      addition: fc.boolean(),
      unitPrice: fc.oneof(
        { weight: 20, arbitrary: usual },
        { weight: 1, arbitrary: fc.option(anyPrice, { nil: undefined }) },
      ),
    })
  })

function fen(amount: string): bigint {
  return BigInt(amount.replace('.', ''))
}

describe('a second opinion in whole 分', () => {
  it('PRC-01 PRC-02 PRC-03 PRC-04 PRC-05 PRC-06 PRC-07 PRC-08 PRC-11 agrees on every quote', () => {
    let priced = 0
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 3 }), (items) => {
        const expected = secondOpinion(items)
        // Half-made terms are part of the game.
        const quote = calculateQuote({ items: items as QuoteItem[] })
        if (!quote.ok) {
          expect(quote.error.code).toBe(expected)
          return
        }
        priced += 1
        const lines = quote.value.lines.map((line) => fen(line.amount))
        expect({ lines, total: fen(quote.value.total) }).toEqual(expected)
      }),
      { ...PROPERTY, numRuns: 2 * PROPERTY.numRuns },
    )
    expect(priced).toBeGreaterThan(PROPERTY.numRuns / 5)
  })
})
