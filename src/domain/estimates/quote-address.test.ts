import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate } from '../../testing/civil-dates.ts'
import { anyValue } from '../../testing/hostile-values.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { CATALOGUE_VERSION, PRODUCT_LINE_IDS, type Sku, skusOfLine } from '../catalogue/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import {
  decodeEstimate,
  type Estimate,
  type EstimateItem,
  encodeEstimate,
  priceEstimate,
} from './index.ts'

function itemOf(sku: Sku): fc.Arbitrary<EstimateItem> {
  const steps = fc.integer({ min: 1, max: sku.max / sku.step })
  const topic = fc.constantFrom(undefined, ...(sku.topics ?? []))
  return fc.record({ steps, topic }).map((chosen) => ({
    sku: sku.id,
    quantity: chosen.steps * sku.step,
    ...(chosen.topic ? { topic: chosen.topic } : {}),
  }))
}

const years = fc.integer({ min: 1, max: 8 })

const anyEstimate: fc.Arbitrary<Estimate> = fc.constantFrom(...PRODUCT_LINE_IDS).chain((line) => {
  const items = fc
    .shuffledSubarray([...skusOfLine(line)], { minLength: 1 })
    .chain((skus) => fc.tuple(...skus.map(itemOf)))
  return fc.oneof(
    fc.record({ line: fc.constant(line), on: anyDate, items, scenario: fc.constant('new'), years }),
    fc.record({
      line: fc.constant(line),
      on: anyDate,
      items,
      scenario: fc.constant('addition'),
      until: anyDate,
    }),
    fc.record({
      line: fc.constant(line),
      on: anyDate,
      items,
      scenario: fc.constant('renewal'),
      until: anyDate,
      years,
    }),
  )
})

const EXAMPLE: Estimate = {
  line: 'online',
  scenario: 'new',
  on: civilDate('2026-03-02'),
  years: 2,
  items: [{ sku: 'cs.online.basic', quantity: 5 }],
}
const ADDRESS =
  'v=1&catalogue=2026-01-01&product=online&case=new&on=2026-03-02&years=2&item=cs.online.basic*5'

describe('the address of a quote', () => {
  it('PRC-13 can be read by people, and names form and price list', () => {
    expect(CATALOGUE_VERSION).toBe('2026-01-01')
    expect(encodeEstimate(EXAMPLE)).toBe(ADDRESS)
    expect(decodeEstimate(`?${ADDRESS}&utm_source=mail`)).toEqual({
      ok: true,
      value: { estimate: EXAMPLE, catalogue: '2026-01-01' },
    })
  })

  it.each([
    `${ADDRESS}。`,
    `${ADDRESS}%E3%80%82`,
    `${ADDRESS}&amp;`,
    `${ADDRESS}）`,
    ADDRESS.replaceAll('&', '&amp;'),
    `\u200b${ADDRESS}\u2069`,
  ])('PRC-13 is understood as it was sent: %j', (address) => {
    expect(decodeEstimate(address)).toEqual(decodeEstimate(ADDRESS))
    expect(decodeEstimate(address).ok).toBe(true)
  })

  it('PRC-13 gives back every estimate, and so the same price', () => {
    fc.assert(
      fc.property(anyEstimate, anyDate, (estimate, catalogue) => {
        const read = decodeEstimate(encodeEstimate(estimate, catalogue))
        expect(read).toEqual({ ok: true, value: { estimate, catalogue } })
        if (read.ok) expect(priceEstimate(read.value.estimate)).toEqual(priceEstimate(estimate))
      }),
      { ...PROPERTY, numRuns: 2000 },
    )
  })

  it.each([
    ['nothing', ''],
    ['another form', ADDRESS.replace('v=1', 'v=2')],
    ['no product', ADDRESS.replace('product=online', 'product=__proto__')],
    ['no scenario', ADDRESS.replace('case=new', 'case=gift')],
    ['no day', ADDRESS.replace('2026-03-02', '2026-02-30')],
    ['no price list', ADDRESS.replace('catalogue=2026-01-01', 'catalogue=now')],
    ['no years', ADDRESS.replace('years=2', 'years=two')],
    ['dates of another scenario', ADDRESS.replace('years=2', 'until=2027-03-02')],
    ['no whole number', ADDRESS.replace('*5', '*5.5')],
    ['a negative number', ADDRESS.replace('*5', '*-5')],
    ['a number in another form', ADDRESS.replace('*5', '*1e3')],
    ['a number beyond all', ADDRESS.replace('*5', '*99999999999999999999')],
    ['a topic of what has none', ADDRESS.replace('*5', '*5*hr')],
    ['nothing that is sold', ADDRESS.replace('cs.online.basic', 'constructor')],
    ['the same thing twice', `${ADDRESS}&item=cs.online.basic*5`],
    ['two terms', `${ADDRESS}&years=3`],
    ['more than any form makes', `${ADDRESS}&${'item=pv.1m*1&'.repeat(200)}`],
    ['no item', ADDRESS.split('&item')[0] ?? ''],
  ])('PRC-13 refuses %s', (_, address) => {
    expect(decodeEstimate(address)).toEqual({ ok: false, error: { code: 'malformed' } })
  })

  it('PRC-13 never throws, whatever stands in the address', () => {
    const parts = fc.constantFrom(
      'v',
      'product',
      'case',
      'on',
      'until',
      'years',
      'item',
      'catalogue',
    )
    const broken = fc
      .tuple(parts, fc.string({ unit: 'binary' }))
      .map(([part, text]) => `${ADDRESS}&${part}=${text}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), broken, anyValue), (address) => {
        // What strangers send does not keep to the type.
        const read = decodeEstimate(address as string)
        if (read.ok) expect(priceEstimate(read.value.estimate)).toHaveProperty('ok')
        else expect(read.error.code).toBe('malformed')
      }),
      { ...PROPERTY, numRuns: 4000 },
    )
  })
})
