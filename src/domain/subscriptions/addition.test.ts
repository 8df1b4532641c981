import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT, PRODUCT_OF, SSC_PRODUCT } from '../../testing/products.ts'
import { calculateQuote } from '../pricing/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { ZERO_YUAN } from '../shared/money.ts'
import { addHoldings, additionItems, canAdd, capacityOf, openRobots, quantityOf } from './index.ts'

const DONE = { at: 0, orderId: 'D1' }
const NO_QUOTE = {
  lines: [],
  total: ZERO_YUAN,
  on: civilDate('2022-06-01'),
  catalogueVersion: civilDate('2026-01-01'),
}
const TODAY = civilDate('2022-06-01')

describe('adding to a product', () => {
  it('PRC-02 the new quantity is what it holds from now on, its expiry stays', () => {
    const more = addHoldings(ONLINE_PRODUCT, [{ sku: 'cs.online.basic', quantity: 3 }], DONE)
    expect(quantityOf(more, 'cs.online.basic')).toBe(9)
    expect(more.expiresOn).toBe(ONLINE_PRODUCT.expiresOn)
    expect(more.timeline.at(-1)).toMatchObject({ what: 'added', reason: 'D1' })
  })

  it('CAT-12 added SSC robot sets bring 50,000 sessions each', () => {
    const more = addHoldings(SSC_PRODUCT, [{ sku: 'ssc.robot', quantity: 2 }], DONE)
    expect(more.sessions).toEqual({ total: 150_000, used: 0 })
    expect(quantityOf(more, 'ssc.robot')).toBe(3)
  })

  it('PRC-08 a first booster stands beside the edition and makes room for a million', () => {
    const more = addHoldings(PRODUCT_OF.cdp, [{ sku: 'cdp.booster', quantity: 1 }], DONE)
    expect(capacityOf(more)).toBe(capacityOf(PRODUCT_OF.cdp) + 1_000_000)
  })

  it('PRC-04 only what the product has, and only while it is in force', () => {
    const users = [{ sku: 'cs.online.basic', quantity: 1 }] as const
    expect(canAdd(ONLINE_PRODUCT, users, TODAY)).toBe(true)
    expect(canAdd(ONLINE_PRODUCT, users, civilDate('2022-12-09'))).toBe(false)
    expect(canAdd(ONLINE_PRODUCT, [{ sku: 'cs.online.professional', quantity: 1 }], TODAY)).toBe(
      false,
    )
    expect(canAdd(SSC_PRODUCT, [{ sku: 'ssc.knowledge', quantity: 1 }], TODAY)).toBe(false)
  })

  it.each([
    ['2022-12-08', '2026-06-08', [{ sku: 'ssc.experts', quantity: 2 }], '21600.00', false],
    ['2022-06-08', '2023-05-08', [{ sku: 'cs.online.basic', quantity: 3 }], '2997.00', true],
    ['2022-06-08', '2023-04-08', [{ sku: 'cs.online.basic', quantity: 3 }], '2997.00', false],
    ['2022-06-08', '2023-12-08', [{ sku: 'cs.online.basic', quantity: 3 }], '4795.20', false],
  ] as const)('PRC-03 from %s to %s %j costs %s, capped: %s', (from, to, items, total, capped) => {
    const term = { from: civilDate(from), to: civilDate(to) }
    const quote = calculateQuote({ items: additionItems(items, term) })
    expect(quote.ok && quote.value).toMatchObject({ total, lines: [{ capped }] })
  })
})

describe('robots of an online product', () => {
  const robots = openRobots(
    {
      what: 'robots',
      productId: ONLINE_PRODUCT.id,
      sku: 'cs.robot.standard',
      industry: 'internet',
      robots: [{ nickname: '小助手' }, { nickname: '小管家' }],
      sessions: 'cs.sessions.120k',
      consultationId: null,
    },
    {
      order: { id: 'D202206010001', quote: NO_QUOTE },
      at: 0,
      online: { masterAccount: '2852100001', expiresOn: civilDate('2022-12-08') },
      numbersTaken: 1,
    },
  )

  it('PRC-05 end with it and keep its master account', () => {
    expect(robots.map(({ expiresOn }) => expiresOn)).toEqual(['2022-12-08', '2022-12-08'])
    expect(new Set(robots.map(({ masterAccount }) => masterAccount))).toEqual(
      new Set(['2852100001']),
    )
  })

  it('PRD-03 are numbered on, each with its nickname and a session pack of its own', () => {
    expect(robots.map(({ number, nickname }) => `${number} ${nickname}`)).toEqual([
      'R002 小助手',
      'R003 小管家',
    ])
    expect(robots.map(({ sessions }) => sessions.total)).toEqual([120_000, 120_000])
  })
})
