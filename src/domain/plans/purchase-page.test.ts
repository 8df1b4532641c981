import { describe, expect, it } from 'vitest'
import type { ProductLineId, SkuId } from '../catalogue/index.ts'
import type { Scenario } from '../estimates/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { purchasePageOf } from './purchase-page.ts'

const on = civilDate('2026-03-02')
const until = civilDate('2027-03-02')

function pageOf(
  line: ProductLineId,
  scenario: Scenario,
  items: readonly (readonly [SkuId, number])[],
) {
  return purchasePageOf({
    ...{ line, scenario, on, until, years: 1 },
    items: items.map(([sku, quantity]) => ({ sku, quantity })),
  })
}

describe('the page that buys an item of a plan', () => {
  it.each([
    ['pv', 'new', [['pv.1m', 2]], 'pv'],
    ['interop', 'new', [['interop.account', 8]], 'interop'],
    ['interop', 'renewal', [['interop.account', 8]], 'renew'],
    ['online', 'addition', [['cs.online.basic', 5]], 'seats'],
    [
      'ssc',
      'addition',
      [
        ['ssc.employees', 1000],
        ['ssc.experts', 2],
      ],
      'seats',
    ],
    ['ssc', 'addition', [['ssc.sessions.120k', 3]], 'recharge'],
    ['ssc', 'addition', [['ssc.knowledge', 1]], 'knowledge'],
    ['cdp', 'addition', [['cdp.booster', 3]], 'booster'],
    ['robot', 'new', [['cs.robot.standard', 2]], 'robots'],
    [
      'robot',
      'addition',
      [
        ['cs.robot.standard', 2],
        ['cs.sessions.120k', 2],
      ],
      'robots',
    ],
    ['robot', 'addition', [['cs.sessions.360k', 4]], 'recharge'],
    ['robot', 'addition', [['cs.knowledge', 1]], 'knowledge'],
  ] as const)('PLN-03 %s, %s of %j: %s', (line, scenario, items, page) => {
    expect(pageOf(line, scenario, items)).toBe(page)
  })

  it.each([
    [
      'robot',
      [
        ['cs.robot.standard', 2],
        ['cs.knowledge', 1],
      ],
    ],
    [
      'robot',
      [
        ['cs.robot.standard', 2],
        ['cs.sessions.120k', 3],
      ],
    ],
    [
      'robot',
      [
        ['cs.sessions.120k', 2],
        ['cs.sessions.360k', 2],
      ],
    ],
    [
      'ssc',
      [
        ['ssc.employees', 1000],
        ['ssc.sessions.120k', 1],
      ],
    ],
    [
      'cdp',
      [
        ['cdp.enterprise', 1],
        ['cdp.booster', 1],
      ],
    ],
    [
      'online',
      [
        ['cs.online.basic', 5],
        ['cs.online.professional', 5],
      ],
    ],
    ['pv', []],
  ] as const)('PLN-03 %s of %j takes several purchases', (line, items) => {
    expect(pageOf(line, 'addition', items)).toBeNull()
  })
})
