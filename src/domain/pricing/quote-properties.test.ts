import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate } from '../../testing/civil-dates.ts'
import { hostileConstants, mostly } from '../../testing/hostile-values.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { SKUS, type Sku } from '../catalogue/index.ts'
import { addDays } from '../shared/civil-date.ts'
import { addYuan, compareYuan, sumYuan, timesYuan, type Yuan, yuan } from '../shared/money.ts'
import {
  calculateQuote,
  cdpAlternatives,
  type QuoteItem,
  recommendCdp,
  remainingTerm,
} from './index.ts'

const anySku = fc.constantFrom(...SKUS)
const annualSku = fc.constantFrom(...SKUS.filter((sku) => sku.charge === 'annual'))
const years = fc.integer({ min: 1, max: 8 })
const price = fc.nat({ max: 1_000_000_00 }).map((fen) => `${Math.floor(fen / 100)}.${fen % 100}`)

/** A quantity that can be bought, small or anywhere up to the most. */
function quantityOf(sku: Sku): fc.Arbitrary<number> {
  const steps = { min: sku.min / sku.step, max: sku.max / sku.step }
  return fc
    .oneof(fc.integer(steps), fc.integer({ ...steps, max: Math.min(steps.max, steps.min + 9) }))
    .map((count) => count * sku.step)
}

function itemOf(sku: Sku): fc.Arbitrary<QuoteItem> {
  const term = fc.oneof(
    years.map((count) => ({ years: count })),
    fc.tuple(anyDate, fc.integer({ min: 1, max: 4000 })).map(([from, days]) => ({
      from,
      to: addDays(from, days),
    })),
  )
  return fc.record({ quantity: quantityOf(sku), term, unitPrice: price }).map((parts) => ({
    sku: sku.id,
    quantity: parts.quantity,
    term: parts.term,
    ...(sku.price.kind === 'on-request' ? { unitPrice: parts.unitPrice } : {}),
  }))
}

const anyItem = anySku.chain(itemOf)
const annualItem = annualSku.chain(itemOf)

function quoteOf(...items: QuoteItem[]) {
  const quote = calculateQuote({ items })
  if (!quote.ok) throw new Error(quote.error.code)
  return quote.value
}

function costs(item: QuoteItem): Yuan {
  return quoteOf(item).total
}

function expectNotCheaper(more: Yuan, less: Yuan): void {
  expect(compareYuan(more, less)).toBeGreaterThanOrEqual(0)
}

describe('what holds for every quote', () => {
  it('PRC-13 totals its lines, and each line its two parts', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 6 }), (items) => {
        const quote = quoteOf(...items)
        expect(quote.lines.length).toBe(items.length)
        expect(quote.total).toBe(sumYuan(quote.lines.map((line) => line.amount)))
        for (const line of quote.lines) {
          expect(line.amount).toBe(addYuan(line.wholeYearAmount, line.partYearAmount))
          expect(line.rules.length).toBeGreaterThan(0)
        }
      }),
      PROPERTY,
    )
  })

  it('PRC-01 PRC-11 never costs less for more units', () => {
    fc.assert(
      fc.property(anyItem, fc.integer({ min: 1, max: 500 }), (item, more) => {
        const sku = SKUS.find(({ id }) => id === item.sku)
        const larger = item.quantity + more * (sku?.step ?? 1)
        fc.pre(larger <= (sku?.max ?? 0))
        expectNotCheaper(costs({ ...item, quantity: larger }), costs(item))
      }),
      PROPERTY,
    )
  })

  it('PRC-01 never costs less for more years', () => {
    fc.assert(
      fc.property(annualItem, years, years, (item, left, right) => {
        const [fewer, more] = left < right ? [left, right] : [right, left]
        expectNotCheaper(
          costs({ ...item, term: { years: more } }),
          costs({ ...item, term: { years: fewer } }),
        )
      }),
      PROPERTY,
    )
  })

  it('PRC-02 never costs less the longer a product still runs', () => {
    const days = fc.integer({ min: 1, max: 4000 })
    fc.assert(
      fc.property(annualItem, anyDate, days, days, (item, from, left, extra) => {
        const to = addDays(from, left)
        expectNotCheaper(
          costs({ ...item, term: { from, to: addDays(to, extra) } }),
          costs({ ...item, term: { from, to } }),
        )
      }),
      PROPERTY,
    )
  })

  it('PRC-03 never charges a part year above the year', () => {
    fc.assert(
      fc.property(annualItem, (item) => {
        const line = quoteOf(item).lines[0]
        const annual = costs({ ...item, term: { years: 1 } })
        expectNotCheaper(annual, line?.partYearAmount ?? yuan(-1))
        expect(line?.wholeYearAmount).toBe(timesYuan(annual, line?.wholeYears ?? -1))
        if (line?.capped) expect(line.months).toBe(11)
      }),
      PROPERTY,
    )
  })
})

describe('no input makes pricing throw', () => {
  it.each(hostileConstants().map((value, index) => [index, value]))(
    'PRC-01 survives hostile value %i in every place',
    (_, value) => {
      const item = { sku: 'cs.online.basic', quantity: 3, term: { years: 1 } }
      const requests: unknown[] = [value, { items: value }, { items: [value] }]
      for (const part of ['sku', 'quantity', 'term', 'addition', 'unitPrice']) {
        requests.push({ items: [{ ...item, [part]: value }] })
      }
      for (const part of ['years', 'from', 'to']) {
        requests.push({ items: [{ ...item, term: { [part]: value } }] })
      }
      for (const request of requests) expectAnswer(request)
    },
  )

  it('PRC-01 answers any request with a quote or a code', () => {
    const term = mostly(
      fc.record(
        { years: mostly(years), from: mostly(anyDate), to: mostly(anyDate) },
        {
          requiredKeys: [],
        },
      ),
    )
    const item = fc.record(
      {
        sku: mostly(anySku.map((sku) => sku.id)),
        quantity: mostly(fc.integer({ min: 0, max: 6000 })),
        term,
        addition: mostly(fc.boolean()),
        unitPrice: mostly(price),
      },
      { requiredKeys: [] },
    )
    const request = mostly(fc.record({ items: mostly(fc.array(mostly(item), { maxLength: 3 })) }))
    fc.assert(fc.property(request, expectAnswer), PROPERTY)
  })

  it('PRC-04 PRC-09 answers any date and any number of customers', () => {
    fc.assert(
      fc.property(mostly(anyDate), mostly(fc.integer()), (date, customers) => {
        // What strangers send does not keep to the types.
        expect(remainingTerm(date as string, '2026-03-01')).toHaveProperty('ok')
        expect(remainingTerm('2026-03-01', date as string)).toHaveProperty('ok')
        expect(recommendCdp(customers as number)).toHaveProperty('ok')
        expect(cdpAlternatives(customers as number)).toHaveProperty('ok')
      }),
      PROPERTY,
    )
  })
})

function expectAnswer(request: unknown): void {
  // What strangers send does not keep to the type.
  const answer = calculateQuote(request as Parameters<typeof calculateQuote>[0])
  if (answer.ok) expect(answer.value.total).toMatch(/^\d+\.\d\d$/)
  else expect(answer.error.code).toMatch(/^[a-z-]+$/)
}
