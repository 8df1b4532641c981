import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import { cdpAlternatives, compareCdp, recommendCdp } from './index.ts'

/** Edition, customers it holds in 万, price in 万元: once more, for an exhaustive search. */
const EDITIONS: [string, number, number][] = [
  ['cdp.basic', 50, 20],
  ['cdp.standard', 100, 30],
  ['cdp.professional', 500, 60],
  ['cdp.enterprise', 1000, 80],
  ['cdp.flagship', 2000, 100],
]

function summary(customers: number): string {
  const choice = recommendCdp(customers)
  if (!choice.ok) return choice.error.code
  return `${choice.value.sku}+${choice.value.boosters} ${choice.value.amount}`
}

describe('PRC-09 the data platform adviser', () => {
  it.each([
    [8_000_000, 'cdp.enterprise+0 800000.00'],
    [1_200_000, 'cdp.basic+1 300000.00'],
    [1, 'cdp.basic+0 200000.00'],
    [500_000, 'cdp.basic+0 200000.00'],
    [500_001, 'cdp.standard+0 300000.00'],
    [1_000_000, 'cdp.standard+0 300000.00'],
    [1_500_001, 'cdp.standard+1 400000.00'],
    [5_000_001, 'cdp.professional+1 700000.00'],
    [7_000_000, 'cdp.enterprise+0 800000.00'],
    [20_000_001, 'cdp.flagship+1 1100000.00'],
    [1_019_000_000, 'cdp.flagship+999 100900000.00'],
  ])('PRC-09 CAT-11 EX-05 recommends for %i customers %s', (customers, choice) => {
    expect(summary(customers)).toBe(choice)
  })

  it.each([
    [0, 'below-minimum'],
    [-1, 'below-minimum'],
    [1.5, 'not-whole'],
    [Number.NaN, 'not-whole'],
    [Number.POSITIVE_INFINITY, 'not-whole'],
    [1_019_000_001, 'above-maximum'],
    [Number.MAX_VALUE, 'above-maximum'],
  ])('PRC-09 answers %d customers with %s', (customers, code) => {
    expect(summary(customers)).toBe(code)
    expect(cdpAlternatives(customers)).toEqual({ ok: false, error: { code } })
  })

  it('PRC-09 is the cheapest of all choices, with the fewest boosters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 45_000_000 }), (customers) => {
        const all = EDITIONS.flatMap(([sku, holds, price]) =>
          Array.from({ length: 46 }, (_, boosters) => ({
            sku,
            boosters,
            capacity: (holds + boosters * 100) * 10_000,
            cost: price + boosters * 10,
          })),
        ).filter((choice) => choice.capacity >= customers)
        all.sort((left, right) => left.cost - right.cost || left.boosters - right.boosters)
        const choice = recommendCdp(customers)
        expect(choice.ok && choice.value).toEqual({
          sku: all[0]?.sku,
          boosters: all[0]?.boosters,
          capacity: all[0]?.capacity,
          amount: `${all[0]?.cost}0000.00`,
        })
      }),
      PROPERTY,
    )
  })

  it('PRC-09 shows the plain edition beside a choice with boosters', () => {
    expect(cdpAlternatives(1_200_000)).toEqual({
      ok: true,
      value: {
        plainEdition: {
          sku: 'cdp.professional',
          boosters: 0,
          capacity: 5_000_000,
          amount: '600000.00',
        },
        equalPrice: [],
      },
    })
  })

  it('PRC-09 shows a choice of equal price that holds more', () => {
    expect(cdpAlternatives(1_000_000)).toEqual({
      ok: true,
      value: {
        plainEdition: null,
        equalPrice: [{ sku: 'cdp.basic', boosters: 1, capacity: 1_500_000, amount: '300000.00' }],
      },
    })
  })

  it('PRC-09 has no plain edition beyond the largest', () => {
    expect(cdpAlternatives(20_000_001)).toEqual({
      ok: true,
      value: { plainEdition: null, equalPrice: [] },
    })
  })
})

describe('PRC-09 what the recommendation is compared with', () => {
  const compared = (customers: number) => {
    const found = compareCdp(customers)
    return found.ok
      ? found.value.map(({ sku, boosters }) => `${sku}+${boosters}`)
      : found.error.code
  }

  it('PRC-09 shows the next cheapest where nothing else is asked for', () => {
    expect(compared(8_000_000)).toEqual([
      'cdp.enterprise+0',
      'cdp.professional+3',
      'cdp.flagship+0',
    ])
    expect(compared(500_000)).toEqual(['cdp.basic+0', 'cdp.standard+0', 'cdp.professional+0'])
  })

  it('PRC-09 shows the plain edition and equal prices first', () => {
    expect(compared(1_200_000)).toEqual(['cdp.basic+1', 'cdp.professional+0', 'cdp.standard+1'])
    expect(compared(900_000)).toEqual(['cdp.standard+0', 'cdp.basic+1', 'cdp.professional+0'])
    expect(compared(1.5)).toBe('not-whole')
  })
})
