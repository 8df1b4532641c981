import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT, ROBOT_PRODUCT } from '../../testing/products.ts'
import { richWorld } from '../../testing/rich-world.ts'
import type { SkuId } from '../catalogue/index.ts'
import { addDays, addMonths, addYears, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf } from '../shared/instant.ts'
import type { ActionFacts, Subscription } from '../subscriptions/index.ts'
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

/** What decides over a product where no refund is under review; a robot's online product outlives it. */
function factsOf({ line, expiresOn }: Subscription, today: CivilDate): ActionFacts {
  const longer = { ...ONLINE_PRODUCT, expiresOn: expiresOn && addYears(expiresOn, 1) }
  const online = line === 'robot' ? longer : null
  return { today, refundReviewing: false, refundUnavailable: null, online }
}

describe('what a plan can do with a product that is there', () => {
  it('PLN-01 is its next year and more of it, priced, and leads back to that product', async () => {
    const world = await richWorld()
    const today = civilDateOf(world.clock.now())
    const rich = world.store.read().list('subscription')
    const items = [...rich, ...OTHERS.map((one) => held(one, addYears(today, 1)))].flatMap(
      (product) => ownItems(product, factsOf(product, today)),
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
      expect(ownItems(product, factsOf(product, addDays(product.expiresOn, 400)))).toEqual([])
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
    const [renewal] = ownItems(other, factsOf(other, today))
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
        const [renewal] = ownItems(product, factsOf(product, today))
        if (!renewal) throw new Error('It can be renewed')
        const route = routeOf(renewal.estimate, products, today)
        expect(route).toMatchObject({ productId: product.id })
      }
    }
  })

  it('PLN-01 REF-12 nothing of what is under review for a refund, nor of what its last day forbids', async () => {
    const today = civilDateOf((await richWorld()).clock.now())
    const product = { ...ONLINE_PRODUCT, expiresOn: addYears(today, 1) }
    const facts = factsOf(product, today)
    const offered = (one: Subscription, by: ActionFacts) =>
      ownItems(one, by).map(({ what }) => what)
    expect(offered(product, facts)).toEqual(['renewal', 'addition', 'robots'])
    expect(offered(product, { ...facts, refundReviewing: true })).toEqual([])
    expect(offered({ ...product, suspended: true }, facts)).toEqual([])
    expect(offered({ ...product, expiresOn: today }, facts)).toEqual(['renewal'])
  })

  it.each([
    [0, true],
    [0.5, true],
    [1, false],
  ])(
    'PLN-01 LIF-05 a robot whose online product ends %d years later: told to come after it: %s',
    async (years, isAfterOnline) => {
      const today = civilDateOf((await richWorld()).clock.now())
      const robot = { ...ROBOT_PRODUCT, expiresOn: addMonths(today, 3) }
      const online = { ...ONLINE_PRODUCT, expiresOn: addMonths(today, 3 + 12 * years) }
      expect(ownItems(robot, { ...factsOf(robot, today), online })).toMatchObject([
        { what: 'renewal', isAfterOnline },
      ])
    },
  )
})
