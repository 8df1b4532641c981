import { describe, expect, it } from 'vitest'
import { CDP, INTEROP, ONLINE } from '../../testing/sample-plan.ts'
import type { Estimate } from '../estimates/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { compareVariants, pricePlanItem, sumVariant } from './index.ts'

const NEXT_YEAR: Estimate = {
  ...{ line: 'online', scenario: 'renewal', years: 1 },
  ...{ on: civilDate('2028-02-20'), until: civilDate('2028-03-02') },
  items: [{ sku: 'cs.online.basic', quantity: 5 }],
}

describe('what a plan costs', () => {
  it('PLN-01 sums online 5 users × 2 years, CDP 企业版 and 8 interop accounts to 810360 元', () => {
    expect(sumVariant([ONLINE, CDP, INTEROP])).toEqual({
      total: '810360.00',
      byLine: [
        { line: 'online', total: '9990.00' },
        { line: 'cdp', total: '800000.00' },
        { line: 'interop', total: '370.00' },
      ],
      byYear: [{ year: '2026', total: '810360.00' }],
      unpriced: 0,
    })
  })

  it('PLN-01 sums by the calendar year in which each item is paid', () => {
    expect(sumVariant([NEXT_YEAR, ONLINE]).byYear).toEqual([
      { year: '2026', total: '9990.00' },
      { year: '2028', total: '4995.00' },
    ])
  })

  it('PLN-01 leaves out what has no price, counts it and says why', () => {
    const reclaimed = { ...NEXT_YEAR, on: civilDate('2028-12-31') }
    expect(sumVariant([ONLINE, reclaimed])).toMatchObject({ total: '9990.00', unpriced: 1 })
    expect(pricePlanItem(reclaimed)).toMatchObject({ priced: null, refusal: 'reclaimed' })
  })
})

describe('two variants item by item', () => {
  const MORE: Estimate = { ...ONLINE, items: [{ sku: 'cs.online.basic', quantity: 8 }] }

  it('PLN-01 puts each item beside its like, and tells what the second costs more or less', () => {
    expect(compareVariants([ONLINE, CDP], [CDP, MORE, INTEROP])).toEqual([
      { left: ONLINE, right: MORE, difference: '5994.00' },
      { left: CDP, right: CDP, difference: '0.00' },
      { left: null, right: INTEROP, difference: '370.00' },
    ])
    expect(compareVariants([ONLINE], []).map(({ difference }) => difference)).toEqual(['-9990.00'])
  })

  it('PLN-01 gives an equal item its equal before a similar one takes it', () => {
    const pairs = compareVariants([MORE, ONLINE], [ONLINE, MORE])
    expect(pairs.map(({ left, right }) => left === right)).toEqual([true, true])
  })
})
