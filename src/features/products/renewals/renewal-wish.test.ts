import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../domain/shared/civil-date.ts'
import { yuan } from '../../../domain/shared/money.ts'
import type { RenewalRow } from '../../../policies/renewal-rows.ts'
import { ONLINE_PRODUCT, PRODUCT_OF, ROBOT_PRODUCT } from '../../../testing/products.ts'
import { readWish } from './renewal-wish.ts'
import type { RenewalChoice } from './use-renewal-choice.ts'

/** All end on 2022-12-08. */
const TODAY = civilDate('2022-03-08')

const ONLINE = row({ product: ONLINE_PRODUCT, robots: [ROBOT_PRODUCT] })
const INTEROP = row({ product: { ...PRODUCT_OF.interop, id: 'P3' } })
const ROBOT = row({ product: ROBOT_PRODUCT, onlineExpiry: ONLINE_PRODUCT.expiresOn })

function row(known: Partial<RenewalRow> & Pick<RenewalRow, 'product'>): RenewalRow {
  return {
    ...{ robots: [], onlineExpiry: null, annual: yuan(0), unavailable: null, orderId: null },
    ...known,
  }
}

function wish(rows: readonly RenewalRow[], choice: Partial<RenewalChoice> = {}) {
  const first = { chosen: [], leftOut: [], years: 1, ownYears: {}, until: '', notYears: [] }
  return readWish(rows, { ...first, ...choice }, TODAY)
}

describe('what is wished for in 续费中心', () => {
  it('RNW-02 LIF-05 is each chosen product with its own years, robots along but those left out', () => {
    expect(wish([ONLINE, INTEROP, ROBOT], { years: 2, ownYears: { P3: 1 } }).items).toEqual([
      { productId: ONLINE_PRODUCT.id, robotIds: [ROBOT_PRODUCT.id], term: { years: 2 } },
      { productId: 'P3', robotIds: [], term: { years: 1 } },
    ])
    const [alone] = wish([ONLINE], { leftOut: [ROBOT_PRODUCT.id] }).items
    expect(alone?.robotIds).toEqual([])
  })

  it('RNW-02 leaves out what waits in another order or cannot be renewed today', () => {
    const waiting = { ...INTEROP, orderId: 'D1' }
    const ended = { ...ONLINE, unavailable: 'suspended' as const }
    expect(wish([waiting, ended])).toMatchObject({ products: [], items: [], problem: null })
  })

  it('RNW-03 is a common date as it is typed, with where each ends and for how much', () => {
    const found = wish([ONLINE, INTEROP], { until: '2023年12月31日' })
    expect(found.items.map(({ term }) => term)).toEqual([
      { until: '2023-12-31' },
      { until: '2023-12-31' },
    ])
    // 1 year and a started month.
    expect(found.products.map(({ quote }) => quote?.total)).toEqual(['12973.40', '407.00'])
    expect([...(found.products[0]?.ends.values() ?? [])]).toEqual(['2023-12-31', '2023-12-31'])
  })

  it.each([
    ['2023-02-30', 'bad-date'],
    ['soon', 'bad-date'],
    ['2023-01-07', 'until-too-early'],
    ['2030-12-09', 'until-too-late'],
    ['2022-12-08', 'empty'],
  ])('RNW-03 says of %s: %s, and orders nothing', (until, problem) => {
    expect(wish([ONLINE, INTEROP], { until })).toMatchObject({ problem, items: [] })
  })
})
