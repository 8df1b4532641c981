import { beforeEach, describe, expect, it } from 'vitest'
import type { Purchase, RenewalTerm } from '../domain/orders/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import {
  bought,
  boughtRobots,
  openedOnline,
  payFromBalance,
  reachDay,
} from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { cancelOrder } from './cancel-order.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { suspendProduct } from './suspend-product.ts'
import { switchAutoRenewal } from './switch-auto-renewal.ts'
import { topUp } from './top-up.ts'

let world: AppWorld
/** 3 users until 2027-03-02, with two robots. */
let early: string
let robots: readonly string[]
/** 5 users until 2028-06-10. */
let late: string

beforeEach(async () => {
  world = await appWorld()
  expectOk(await run(world, topUp, { amount: '500000' }, 'rich'))
  early = await openedOnline(world)
  robots = await boughtRobots(world, early)
  await reachDay(world, '2026-06-10')
  late = await openedOnline(world, { users: '5', years: 2 })
})

const product = (id: string) => world.store.read().get('subscription', id)
const orderOf = (id: string) => world.store.read().get('order', id)
const expiries = () => [early, ...robots, late].map((id) => product(id)?.expiresOn)
const charges = () =>
  world.store
    .read()
    .list('movement')
    .filter(({ kind }) => kind === 'payment').length

/** Both, the robots of the first along. */
function both(term: RenewalTerm, other: RenewalTerm = term): Purchase {
  return {
    what: 'renewals',
    items: [
      { productId: early, robotIds: [...robots], term },
      { productId: late, robotIds: [], term: other },
    ],
  }
}

const place = (purchase: Purchase, key = world.random.token(16)) =>
  run(world, placeOrder, { purchase }, key)

const codeOf = async (purchase: Purchase) => {
  const placed = await place(purchase)
  return placed.ok ? null : placed.error.code
}

describe('several products renewed by one order', () => {
  it('RNW-02 PRC-15 LIF-05 is one order of type 续费 with a line each, paid once, robots along', async () => {
    const orderId = expectOk(await place(both({ years: 1 }, { years: 2 })))
    const order = orderOf(orderId)
    expect(order).toMatchObject({
      kind: 'renewal',
      title: { zh: expect.stringContaining('等2个产品') },
    })
    expect(order?.quote.lines.map(({ sku, amount }) => [sku, amount])).toEqual([
      ['cs.online.basic', '2997.00'],
      ['cs.robot.standard', '11600.00'],
      ['cs.online.basic', '9990.00'],
    ])
    const before = charges()
    await payFromBalance(world, orderId)
    expect(await payFromBalance(world, orderId)).toBe('paid')
    expect(charges()).toBe(before + 1)
    expect(expiries()).toEqual(['2028-03-02', '2028-03-02', '2028-03-02', '2030-06-10'])
    expect(orderOf(orderId)).toMatchObject({ productIds: [early, ...robots, late] })
  })

  it('RNW-03 PRC-02 PRC-03 ends all on the common date, each priced from its own expiry', async () => {
    const until = civilDate('2028-12-31')
    const orderId = expectOk(await place(both({ until })))
    // 1 year and 10 months, capped at two; 7 months.
    expect(orderOf(orderId)?.quote.lines.map(({ amount }) => amount)).toEqual([
      ...['5994.00', '23200.00', '3496.50'],
    ])
    await payFromBalance(world, orderId)
    expect(expiries()).toEqual([until, until, until, until])
  })

  it.each([
    ['2028-07-09', 'until-too-early'],
    ['2028-06-10', 'until-too-early'],
    ['2035-03-03', 'until-too-late'],
  ])('RNW-03 refuses %s: %s', async (day, code) => {
    expect(await codeOf(both({ until: civilDate(day) }))).toBe(code)
  })

  it.each(['2028-07-10', '2035-03-02'])('RNW-03 takes %s, a bound', async (day) => {
    expect(await codeOf(both({ until: civilDate(day) }))).toBeNull()
  })

  it.each(['2027-02-30', '', '下个月', '9999-12-31x'])(
    'RNW-03 refuses 「%s」, which is no date',
    async (day) => {
      expect(await codeOf(both({ until: day } as RenewalTerm))).toBe('malformed')
    },
  )

  it('RNW-02 refuses a product twice, as itself or as a robot along, and none at all', async () => {
    const item = { productId: late, robotIds: [], term: { years: 1 } }
    expect(await codeOf({ what: 'renewals', items: [item, item] })).toBe('duplicate-product')
    const [robot = ''] = robots
    const alone = { ...item, productId: robot }
    const withIt = { ...item, productId: early, robotIds: [robot] }
    expect(await codeOf({ what: 'renewals', items: [withIt, alone] })).toBe('duplicate-product')
    expect(await codeOf({ what: 'renewals', items: [] })).toBe('incomplete')
  })

  it('RNW-02 ORD-01 chosen again it is the same order, updated; another with one of them is refused', async () => {
    const orderId = expectOk(await place(both({ years: 1 })))
    expect(expectOk(await place(both({ years: 2 })))).toBe(orderId)
    expect(orderOf(orderId)?.quote.total).toBe('39184.00')
    const [first, second] = [early, late].map((productId) => ({
      productId,
      robotIds: [],
      years: 1,
    }))
    expect(await codeOf({ what: 'renewal', ...first } as Purchase)).toBe('renewal-waiting')
    const items = [{ productId: late, robotIds: [], term: { years: 1 } }]
    expect(await codeOf({ what: 'renewals', items })).toBe('renewal-waiting')
    expectOk(await run(world, cancelOrder, { orderId }))
    expectOk(await place({ what: 'renewal', ...second } as Purchase))
    expect(await codeOf(both({ years: 1 }))).toBe('renewal-waiting')
  })

  it('RNW-02 PRC-14 closes uncharged where one was reclaimed, and renews none', async () => {
    await reachDay(world, '2027-06-02')
    const orderId = expectOk(await place(both({ years: 1 })))
    const before = [charges(), expiries()]
    await reachDay(world, '2027-06-03')
    expect(orderOf(orderId)).toMatchObject({ state: 'closed', closeReason: 'product-ended' })
    const tried = await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, 'k')
    expect(tried).toMatchObject({ ok: false, error: { code: 'order-closed' } })
    expect([charges(), expiries()]).toEqual(before)
    expect(world.store.read().get('message', `order-closed-${orderId}`)).toBeDefined()
    expect(await codeOf(both({ years: 1 }))).toBe('product-ended')
  })

  it('RNW-02 ORD-11 money that comes when one of them cannot be renewed goes to the balance, none renewed', async () => {
    const orderId = expectOk(await place(both({ years: 1 })))
    expectOk(await run(world, payOrder, { orderId, method: 'bank', voucherId: null }, 'b'))
    expectOk(await run(world, suspendProduct, { id: late, suspended: true }))
    const before = expiries()
    expectOk(await run(world, confirmArrival, { orderId }))
    expect(expiries()).toEqual(before)
    const late2 = world.store
      .read()
      .list('movement')
      .find(({ kind }) => kind === 'late-payment')
    expect(late2?.amount).toBe('19592.00')
  })

  it('RNW-02 PRC-14 asks again where the quantity of one of them changed', async () => {
    const orderId = expectOk(await place(both({ years: 1 })))
    const items = [{ sku: 'cs.online.basic' as const, quantity: 1 }]
    await bought(world, { what: 'addition', productId: late, items })
    const wish = { orderId, method: 'balance', voucherId: null } as const
    expect(expectOk(await run(world, payOrder, wish, 'p'))).toBe('price-changed')
    const confirmed = { ...wish, confirmedTotal: '20591.00' }
    expect(expectOk(await run(world, payOrder, confirmed as never, 'q'))).toBe('paid')
    expect(expiries()).toEqual(['2028-03-02', '2028-03-02', '2028-03-02', '2029-06-10'])
  })

  it('RNW-02 LIF-11 gives way to automatic renewal of one of them', async () => {
    expectOk(await run(world, switchAutoRenewal, { id: early, on: true }))
    await reachDay(world, '2027-02-22')
    const orderId = expectOk(await place(both({ years: 1 })))
    await reachDay(world, '2027-02-23')
    expect(orderOf(orderId)).toMatchObject({ state: 'closed', closeReason: 'auto-renewed' })
    expect(expiries()).toEqual(['2028-03-02', '2028-03-02', '2028-03-02', '2028-06-10'])
  })
})
