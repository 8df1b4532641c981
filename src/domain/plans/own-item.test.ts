import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT } from '../../testing/products.ts'
import { richWorld } from '../../testing/rich-world.ts'
import type { SkuId } from '../catalogue/index.ts'
import { addDays, addYears, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf } from '../shared/instant.ts'
import type { Subscription } from '../subscriptions/index.ts'
import { ownItems, pricePlanItem, routeOf } from './index.ts'

const OTHERS: readonly (readonly [Subscription['line'], readonly (readonly [SkuId, number])[]])[] =
  [
    ['phone', [['cs.phone.standard', 5]]],
    [
      'ssc',
      [
        ['ssc.employees', 1000],
        ['ssc.experts', 3],
      ],
    ],
    [
      'cdp',
      [
        ['cdp.enterprise', 1],
        ['cdp.booster', 2],
      ],
    ],
  ]

/** A product of this line that holds so much, to this day. */
function held([line, holdings]: (typeof OTHERS)[number], expiresOn: CivilDate): Subscription {
  const own = { line, holdings: holdings.map(([sku, quantity]) => ({ sku, quantity })) }
  // What else a line has is not looked at here.
  return { ...ONLINE_PRODUCT, ...own, sku: holdings[0]?.[0], expiresOn } as Subscription
}

describe('what a plan can do with a product that is there', () => {
  it('PLN-01 is its next year and more of it, priced, and leads back to that product', async () => {
    const world = await richWorld()
    const today = civilDateOf(world.clock.now())
    const rich = world.store.read().list('subscription')
    const items = [...rich, ...OTHERS.map((one) => held(one, addYears(today, 1)))].flatMap(
      (product) => ownItems(product, today),
    )
    expect(new Set(items.map(({ product, what }) => `${product.line} ${what}`))).toEqual(
      new Set([
        ...['online renewal', 'online addition', 'online robots'],
        ...['phone renewal', 'phone addition', 'robot renewal'],
        ...['ssc renewal', 'ssc addition', 'cdp renewal', 'cdp addition', 'interop renewal'],
      ]),
    )
    for (const { product, what, estimate } of items) {
      expect(pricePlanItem(estimate).refusal, what).toBeNull()
      const route = routeOf(estimate, [product], today)
      expect(route, `${product.line} ${what}`).toEqual({ what: 'purchase', productId: product.id })
    }
  })

  it('PLN-01 LIF-02 nothing once it has ended', async () => {
    const world = await richWorld()
    for (const product of world.store.read().list('subscription')) {
      if (product.expiresOn === null) continue
      expect(ownItems(product, addDays(product.expiresOn, 400))).toEqual([])
    }
  })

  it('PLN-03 PRC-15 of two products that end on one day the renewal is of the one that holds just that', async () => {
    const world = await richWorld()
    const today = civilDateOf(world.clock.now())
    const found = world.store
      .read()
      .list('subscription')
      .find(({ line }) => line === 'online')
    const [held] = found?.holdings ?? []
    if (!found || !held) throw new Error('The rich world has one')
    const other = { ...found, id: 'other', holdings: [{ ...held, quantity: held.quantity + 7 }] }
    const [renewal] = ownItems(other, today)
    if (!renewal) throw new Error('It can be renewed')
    expect(routeOf(renewal.estimate, [found, other], today)).toMatchObject({ productId: 'other' })
  })

  it('PLN-03 PRC-15 a product that holds the same and more besides is not the one', async () => {
    const today = civilDateOf((await richWorld()).clock.now())
    const employees = ['ssc.employees', 1000] as const
    const experts = ['ssc.experts', 3] as const
    const until = addYears(today, 1)
    const more = { ...held(['ssc', [employees, experts]], until), id: 'more' }
    const less = { ...held(['ssc', [employees]], until), id: 'less' }
    for (const products of [
      [more, less],
      [less, more],
    ]) {
      for (const product of products) {
        const [renewal] = ownItems(product, today)
        if (!renewal) throw new Error('It can be renewed')
        const route = routeOf(renewal.estimate, products, today)
        expect(route).toMatchObject({ productId: product.id })
      }
    }
  })
})
