import { describe, expect, it } from 'vitest'
import type { Estimate } from '../estimates/index.ts'
import type { Order, Purchase } from '../orders/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { isOrderOf } from './plan-route.ts'

const ITEMS: Estimate['items'] = [{ sku: 'cs.online.basic', quantity: 10 }]

/** An order of ten users of 在线客服-基础版 for a year, bought in one way or another. */
function order(purchase: Purchase): Order {
  const quote = { lines: [{ sku: 'cs.online.basic', quantity: 10, wholeYears: 1 }] }
  // Nothing else of an order is looked at.
  return { purchase, quote } as unknown as Order
}

const ALONE = order({ what: 'renewal', productId: 'P1', years: 1, robotIds: [] })
const TOGETHER = order({ what: 'renewals', items: [] })
const ADDED = order({ what: 'addition', productId: 'P1', items: [] })

describe('whether an order buys what a plan says', () => {
  const on = civilDate('2026-03-02')
  const until = civilDate('2027-03-02')
  const renewal = {
    line: 'online',
    scenario: 'renewal',
    on,
    until,
    years: 1,
    items: ITEMS,
  } as const
  const addition = { line: 'online', scenario: 'addition', on, until, items: ITEMS } as const

  it('PLN-03 RNW-02 a renewal is bought alone or together with others, and is no addition', () => {
    const renewing = [ALONE, TOGETHER, ADDED].map((one) => isOrderOf(one, renewal))
    const adding = [ALONE, TOGETHER, ADDED].map((one) => isOrderOf(one, addition))
    expect([renewing, adding]).toEqual([
      [true, true, false],
      [false, false, true],
    ])
  })
})
