import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import { CDP, ONLINE } from '../../testing/sample-plan.ts'
import {
  APPLICATION_LINES,
  FIRST_PACKAGES,
  type Package,
  packageProblems,
  quotePackage,
} from '../applications/index.ts'
import type { Estimate } from '../estimates/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { estimateOfPackage, packageOfEstimate, pricePlanItem } from './index.ts'

const ON = civilDate('2026-03-02')
const count = (min: number, max: number) => fc.integer({ min, max }).map(String)
const years = fc.integer({ min: 1, max: 8 })

const anyPackage: fc.Arbitrary<Package> = fc.oneof(
  fc.record({
    line: fc.constant('online' as const),
    edition: fc.constantFrom('basic' as const, 'professional' as const),
    users: count(3, 999),
    years,
  }),
  fc.record({
    line: fc.constant('phone' as const),
    edition: fc.constantFrom('standard' as const, 'enterprise' as const),
    users: count(3, 999),
    years,
  }),
  fc.record({
    line: fc.constant('cdp' as const),
    edition: fc.constantFrom('basic' as const, 'professional' as const, 'flagship' as const),
    boosters: count(0, 9),
    customers: fc.constant('500000'),
    years,
  }),
  fc.record({
    line: fc.constant('ssc' as const),
    employees: fc.integer({ min: 1, max: 90 }).map((thousands) => String(thousands * 1000)),
    experts: count(3, 99),
    tickets: count(3, 99),
    robots: count(1, 9),
    industry: fc.constant('other' as const),
    pack: fc.constantFrom('none' as const, '120k' as const, '6000k' as const),
    packCount: count(1, 9),
    knowledge: fc.constantFrom('none' as const, 'hr' as const, 'university' as const),
    years,
  }),
)

describe('a package and the item of a plan', () => {
  it('PLN-03 come from each other, and cost the same to the 分', () => {
    fc.assert(
      fc.property(anyPackage, (chosen) => {
        const estimate = estimateOfPackage(chosen, ON)
        const back = estimate && packageOfEstimate(estimate)
        if (!estimate || !back) throw new Error('It has no problem, so it is an item')
        const quote = quotePackage(back)
        expect(quote.ok && quote.value.total).toBe(pricePlanItem(estimate).priced?.quote.total)
        // Packs that are not bought have no number that anybody wants.
        expect({ ...back, packCount: '' }).toEqual({
          ...chosen,
          packCount: '',
          ...(chosen.line !== 'ssc' && { packCount: '' }),
        })
      }),
      PROPERTY,
    )
  })

  it.each(APPLICATION_LINES)('PLN-01 the first choice of %s can be planned', (line) => {
    expect(packageProblems(FIRST_PACKAGES[line])).toEqual({})
    expect(estimateOfPackage(FIRST_PACKAGES[line], ON)).not.toBeNull()
  })

  it('PLN-01 a package with a mistake is no item', () => {
    expect(estimateOfPackage({ ...FIRST_PACKAGES.online, users: '2' }, ON)).toBeNull()
  })

  it.each<[string, Estimate]>([
    [
      'two editions at once',
      {
        ...ONLINE,
        items: [...ONLINE.items, { sku: 'cs.online.professional', quantity: 5 }],
      },
    ],
    ['boosters alone', { ...CDP, items: [{ sku: 'cdp.booster', quantity: 1 }] }],
    ['two platforms', { ...CDP, items: [...CDP.items, { sku: 'cdp.basic', quantity: 1 }] }],
  ])('PLN-03 %s fit into no package', (_, estimate) => {
    expect(packageOfEstimate(estimate)).toBeNull()
  })
})
