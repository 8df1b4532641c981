import { beforeEach, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { boughtRobots, openedOnline } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { forged, PV_PACK, refused } from '../testing/untrusted.ts'
import { beginTrial } from './begin-trial.ts'
import { placeOrder } from './place-order.ts'

let world: AppWorld
let productId: string
let robotIds: readonly string[]

/** 在线客服-基础版 of 3 users for a year, with two robots. */
beforeEach(async () => {
  world = await appWorld()
  productId = await openedOnline(world)
  robotIds = await boughtRobots(world, productId)
})

const order = (purchase: unknown) => run(world, placeOrder, { purchase: forged(purchase) }, 'k')
const contents = () => world.store.exportText()

const ROBOTS = {
  what: 'robots',
  sku: 'cs.robot.standard',
  industry: 'internet',
  robots: [{ nickname: '小新' }],
  sessions: null,
  consultationId: null,
} as const
const INTEROP = { what: 'interop', corpId: 'ww1234567890abcdef', accounts: 1, years: 1 } as const
const RENEWED = (id: string) => ({ productId: id, robotIds: [], term: { years: 1 } })
const named = (...nicknames: string[]) => nicknames.map((nickname) => ({ nickname }))

describe('an order that no screen makes', () => {
  it.each<[string, () => unknown, string]>([
    ['of nothing', () => null, 'malformed'],
    ['of an unknown kind', () => ({ what: 'gift', packs: 1 }), 'malformed'],
    ['of a part of a pack', () => ({ ...PV_PACK, packs: 0.5 }), 'malformed'],
    [
      'with views that the buyer gives',
      () => ({ ...PV_PACK, giftViews: 5_000_000 }),
      'gift-not-given',
    ],
    ['of packs that are no packs', () => ({ ...PV_PACK, sku: 'cs.online.basic' }), 'unknown-sku'],
    ['of more packs than are sold', () => ({ ...PV_PACK, packs: 1000 }), 'above-maximum'],
    ['for years that are not sold', () => ({ ...INTEROP, years: 9 }), 'years-out-of-range'],
    ['of more accounts than are sold', () => ({ ...INTEROP, accounts: 10_001 }), 'above-maximum'],
    [
      'that renews a robot twice',
      () => ({ what: 'renewal', productId, years: 1, robotIds: [robotIds[0], robotIds[0]] }),
      'duplicate-robot',
    ],
    [
      'that renews a robot of nobody',
      () => ({ what: 'renewal', productId, years: 1, robotIds: ['P1'] }),
      'unknown-product',
    ],
    [
      'that renews one product of several twice',
      () => ({ what: 'renewals', items: [RENEWED(productId), RENEWED(productId)] }),
      'duplicate-product',
    ],
    ['that renews several, but none', () => ({ what: 'renewals', items: [] }), 'incomplete'],
    [
      'that renews a product that is not there beside one that is',
      () => ({ what: 'renewals', items: [RENEWED(productId), RENEWED('P1')] }),
      'unknown-product',
    ],
    [
      'that renews to a day that is none',
      () => ({
        what: 'renewals',
        items: [{ productId, robotIds: [], term: { until: '2027-02-30' } }],
      }),
      'malformed',
    ],
    [
      'of robots with one nickname',
      () => ({ ...ROBOTS, productId, robots: named('小新', ' 小新 ') }),
      'duplicate-nickname',
    ],
    [
      'of a robot with a long nickname',
      () => ({ ...ROBOTS, productId, robots: named('新'.repeat(21)) }),
      'nickname-too-long',
    ],
    [
      'of a robot without a nickname',
      () => ({ ...ROBOTS, productId, robots: named('  ') }),
      'incomplete',
    ],
    [
      'of a robot for an industry that has none',
      () => ({ ...ROBOTS, productId, industry: 'p2p-lending' }),
      'incomplete',
    ],
    [
      'of more robots than are sold',
      () => ({
        ...ROBOTS,
        productId,
        robots: Array.from({ length: 1000 }, (_, at) => ({ nickname: `机器人${at}` })),
      }),
      'above-maximum',
    ],
    [
      'of more robots than one order could renew',
      () => ({
        ...ROBOTS,
        productId,
        robots: Array.from({ length: 998 }, (_, at) => ({ nickname: `机器人${at}` })),
      }),
      'above-maximum',
    ],
    [
      'that adds an item twice',
      () => ({
        ...{ what: 'addition', productId },
        items: [
          { sku: 'cs.online.basic', quantity: 99_996 },
          { sku: 'cs.online.basic', quantity: 99_996 },
        ],
      }),
      'duplicate-item',
    ],
    [
      'after which the product could never be renewed',
      () => ({
        ...{ what: 'addition', productId },
        items: [{ sku: 'cs.online.basic', quantity: 99_997 }],
      }),
      'above-maximum',
    ],
  ])('CAT-05 ORD-01 %s is refused', async (_, purchase, code) => {
    const before = contents()
    expect(await order(purchase())).toEqual(refused(code))
    expect(contents()).toBe(before)
  })

  it('CAT-05 a product may hold as many users as can be bought', async () => {
    const items = [{ sku: 'cs.online.basic' as const, quantity: 99_996 }]
    expectOk(await order({ what: 'addition', productId, items }))
  })

  it('LIF-06 LIF-08 spaces around an ID make no other ID', async () => {
    expectOk(await order({ ...PV_PACK, enterpriseId: ' ww1234567890abcdef ' }))
    const [placed] = world.store
      .read()
      .list('order')
      .filter(({ line }) => line === 'pv')
    expect(placed?.purchase).toMatchObject({ enterpriseId: 'ww1234567890abcdef' })
    expectOk(await run(world, beginTrial, { corpId: ' ww1234567890abcdef', agreed: true }))
    expect(await run(world, beginTrial, { corpId: 'ww1234567890abcdef', agreed: true })).toEqual(
      refused('trial-used'),
    )
  })
})
