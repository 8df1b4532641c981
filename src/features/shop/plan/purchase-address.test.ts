import { describe, expect, it } from 'vitest'
import type { Estimate } from '../../../domain/estimates/index.ts'
import { civilDate } from '../../../domain/shared/civil-date.ts'
import { purchaseAddress } from './purchase-address.ts'

const on = civilDate('2026-03-02')
const until = civilDate('2027-03-02')
const added = { on, until, scenario: 'addition' } as const

describe('the page an item of a plan leads to', () => {
  const cases: readonly (readonly [string, Estimate])[] = [
    [
      '/products/P1/seats?cs.online.basic=5',
      { ...added, line: 'online', items: [{ sku: 'cs.online.basic', quantity: 5 }] },
    ],
    [
      '/products/P1/seats?ssc.employees=2000&ssc.experts=3',
      {
        ...{ ...added, line: 'ssc' },
        items: [
          { sku: 'ssc.employees', quantity: 2000 },
          { sku: 'ssc.experts', quantity: 3 },
        ],
      },
    ],
    [
      '/products/P1/booster?cdp.booster=4',
      { ...added, line: 'cdp', items: [{ sku: 'cdp.booster', quantity: 4 }] },
    ],
    [
      '/products/P1/robots/new?edition=standard&count=2&sessions=cs.sessions.120k',
      {
        ...{ ...added, line: 'robot' },
        items: [
          { sku: 'cs.robot.standard', quantity: 2 },
          { sku: 'cs.sessions.120k', quantity: 2 },
        ],
      },
    ],
    [
      '/products/P1/recharge?pack=cs.sessions.360k&count=3',
      { ...added, line: 'robot', items: [{ sku: 'cs.sessions.360k', quantity: 3 }] },
    ],
    [
      '/products/P1/knowledge?topic=education',
      {
        ...added,
        line: 'robot',
        items: [{ sku: 'cs.knowledge', quantity: 1, topic: 'education' }],
      },
    ],
    [
      '/products/P1/renew?years=3',
      {
        ...{ on, until, scenario: 'renewal', years: 3, line: 'phone' },
        items: [{ sku: 'cs.phone.standard', quantity: 5 }],
      },
    ],
    [
      '/products/P1/renew?years=1&robots=none',
      {
        ...{ on, until, scenario: 'renewal', years: 1, line: 'online' },
        items: [{ sku: 'cs.online.basic', quantity: 5 }],
      },
    ],
    [
      '/buy/pv?pack=pv.3m&packs=2',
      { on, scenario: 'new', years: 1, line: 'pv', items: [{ sku: 'pv.3m', quantity: 2 }] },
    ],
  ]

  it.each(cases)('PLN-03 has all of its numbers: %s', (address, estimate) => {
    expect(purchaseAddress(estimate, 'P1')).toBe(address)
  })
})
