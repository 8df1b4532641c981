import { beforeEach, describe, expect, it } from 'vitest'
import { advanceTime } from '../commands/advance-time.ts'
import { cancelOrder } from '../commands/cancel-order.ts'
import { changeDemoSettings } from '../commands/change-demo-settings.ts'
import { confirmArrival } from '../commands/confirm-arrival.ts'
import { payOrder } from '../commands/pay-order.ts'
import { type PayOrders, payOrders } from '../commands/pay-orders.ts'
import { placeOrder } from '../commands/place-order.ts'
import { resolvePendingPayment } from '../commands/resolve-pending-payment.ts'
import { suspendProduct } from '../commands/suspend-product.ts'
import { topUp } from '../commands/top-up.ts'
import { balanceOf } from '../domain/account/index.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import type { Purchase, PurchaseOf } from '../domain/orders/index.ts'
import { subtractYuan, sumYuan, type Yuan, yuan } from '../domain/shared/money.ts'
import { ordersTogether } from '../queries/orders-together.ts'
import { type AppWorld, appWorld, expectOk, ordered } from './app-world.ts'
import { PV } from './call-beginnings.ts'
import { openedOnline } from './grown-products.ts'
import { run } from './run.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
  expectOk(await run(world, topUp, { amount: '100000' }, 'first'))
})

const records = () => world.store.read()
const order = (id: string) => records().get('order', id)
const balance = () => balanceOf(records().list('movement'))
const states = (ids: readonly string[]) => ids.map((id) => order(id)?.state)
const charges = () =>
  records()
    .list('movement')
    .filter(({ kind }) => kind === 'payment')
const totalOf = (ids: readonly string[]): Yuan =>
  sumYuan(ids.flatMap((id) => order(id)?.quote.total ?? []))

async function placed(purchase: Purchase): Promise<string> {
  return expectOk(await run(world, placeOrder, { purchase }, world.random.token(12)))
}

const pv = (at: number) => placed({ ...VIEWS, enterpriseId: `ww000000000000000${at}` })
const VIEWS = PV as PurchaseOf<'pv'>
const interop = () =>
  placed({ what: 'interop', corpId: 'ww1234567890abcdef', accounts: 8, years: 1 })

/** Three orders of one customer: an application, views, accounts. */
const three = async () => [await ordered(world), await pv(1), await interop()]

const wish = (ids: readonly string[], method: PayOrders['method'] = 'balance'): PayOrders => ({
  orders: ids.map((orderId) => ({ orderId, voucherId: null })),
  method,
})

const pay = (ids: readonly string[], method?: PayOrders['method'], key?: string) =>
  run(world, payOrders, wish(ids, method), key)

const bank = async (nextPayment: 'declined' | 'unanswered') =>
  expectOk(await run(world, changeDemoSettings, { nextPayment }))

describe('a combined payment', () => {
  it('BIL-01 pays three orders at once, each with a movement of its own', async () => {
    const ids = await three()
    const before = balance()
    expect(expectOk(await pay(ids))).toBe('paid')
    expect(states(ids)).toEqual(['paid', 'paid', 'paid'])
    expect(
      charges()
        .map(({ orderId }) => orderId)
        .sort(),
    ).toEqual([...ids].sort())
    expect(balance()).toBe(subtractYuan(before, totalOf(ids)))
    const keys = ids.map((id) => (order(id) as { payment?: { key: string } }).payment?.key)
    expect(new Set(keys).size).toBe(1)
  })

  it('BIL-01 ORD-02 keeps the voucher of each, and takes none twice', async () => {
    const package20 = { ...FIRST_PACKAGES.online, users: '20' } as const
    const [one, two] = [
      await ordered(world, { package: package20 }),
      await ordered(world, { package: package20 }),
    ]
    const twice = [one, two].map((orderId) => ({ orderId, voucherId: 'V500' }))
    const refused = await run(world, payOrders, { orders: twice, method: 'balance' })
    expect(refused).toMatchObject({ ok: false, error: { code: 'voucher-not-applicable' } })
    expect(charges()).toEqual([])
    const orders = [
      { orderId: one, voucherId: 'V500' },
      { orderId: two, voucherId: null },
    ]
    expectOk(await run(world, payOrders, { orders, method: 'balance' }))
    expect(order(one)).toMatchObject({ payment: { voucherId: 'V500', discount: '500.00' } })
    expect(order(two)).toMatchObject({ payment: { voucherId: null, discount: '0.00' } })
  })

  it('BIL-01 charges nothing where the balance is enough for some only', async () => {
    const ids = [await pv(1), await pv(2), await placed({ ...VIEWS, sku: 'pv.3m', packs: 20 })]
    const before = balance()
    expect(await pay(ids)).toMatchObject({ ok: false, error: { code: 'balance-too-small' } })
    expect(states(ids)).toEqual(['unpaid', 'unpaid', 'unpaid'])
    expect(balance()).toBe(before)
  })

  it('BIL-01 ORD-01 is charged once under its key, and in two tabs under two', async () => {
    const ids = await three()
    const before = balance()
    const answers = await Promise.all([
      pay(ids, 'balance', 'k'),
      pay(ids, 'balance', 'k'),
      pay(ids, 'balance', 'l'),
    ])
    expect(answers.map(expectOk)).toEqual(['paid', 'paid', 'paid'])
    expect(balance()).toBe(subtractYuan(before, totalOf(ids)))
  })

  it.each([
    ['one order', (ids: readonly string[]) => ids.slice(0, 1)],
    ['an order twice', (ids: readonly string[]) => [...ids, ids[0] ?? '']],
    ['21 orders', () => Array.from({ length: 21 }, (_, at) => `D${at}`)],
  ])('BIL-01 refuses %s', async (_, of) => {
    expect(await pay(of(await three()))).toMatchObject({ error: { code: 'malformed' } })
  })

  it('BIL-01 explains an order that was paid, closed or never was, and charges nothing', async () => {
    const ids = await three()
    const [one = '', two = '', last = ''] = ids
    expectOk(await run(world, cancelOrder, { orderId: two }))
    const before = balance()
    expect(await pay(ids)).toMatchObject({ error: { code: 'orders-changed' } })
    expect(await pay([one, 'D0'])).toMatchObject({ error: { code: 'unknown-order' } })
    expect(balance()).toBe(before)
    const shown = ordersTogether.view(records(), { ids: [...ids, 'D0'] }, moment())
    expect(shown.unpaid.map(({ order: { id } }) => id)).toEqual([one, last])
    expect(shown.others.map(({ id }) => id)).toEqual([two])
    expect(shown.unknown).toEqual(['D0'])
  })
})

const moment = () => ({ now: world.clock.now(), today: '2026-03-02' as never })

describe('an order of a combined payment whose product has ended', () => {
  it('BIL-01 PRC-14 is closed, nothing is charged, and the others can be paid', async () => {
    const id = await openedOnline(world)
    const renewal: Purchase = { what: 'renewal', productId: id, years: 1, robotIds: [] }
    const renewed = await placed(renewal)
    // What is unanswered is not closed with its product: it is found unpaid when it has ended.
    await bank('unanswered')
    expectOk(await run(world, payOrder, { orderId: renewed, method: 'balance', voucherId: null }))
    expectOk(await run(world, suspendProduct, { id, suspended: true }))
    expectOk(await run(world, resolvePendingPayment, { orderId: renewed, wasPaid: false }))
    const others = [await pv(1), await pv(2)]
    const before = balance()
    expect(states([renewed, ...others])).toEqual(['unpaid', 'unpaid', 'unpaid'])
    expect(expectOk(await pay([renewed, ...others]))).toBe('product-ended')
    expect(states([renewed, ...others])).toEqual(['closed', 'unpaid', 'unpaid'])
    expect(order(renewed)).toMatchObject({ closeReason: 'product-ended' })
    expect(balance()).toBe(before)
    const told = records()
      .list('message')
      .filter(({ kind }) => kind === 'order-closed')
    expect(told.map(({ facts }) => facts.order)).toEqual([renewed])
    expect(await pay([renewed, ...others])).toMatchObject({ error: { code: 'orders-changed' } })
    expect(expectOk(await pay(others))).toBe('paid')
    expect(subtractYuan(before, balance())).toBe(totalOf(others))
  })
})

describe('what the bank answers concerns all of them', () => {
  it('BIL-01 ORD-04 declined: nothing is charged and all stay unpaid', async () => {
    const ids = await three()
    await bank('declined')
    expect(expectOk(await pay(ids))).toBe('declined')
    expect(states(ids)).toEqual(['unpaid', 'unpaid', 'unpaid'])
    expect(charges()).toEqual([])
    expect(expectOk(await pay(ids))).toBe('paid')
  })

  it('BIL-01 ORD-04 unanswered: settled as paid after five minutes, all of them', async () => {
    const ids = await three()
    await bank('unanswered')
    expect(expectOk(await pay(ids))).toBe('confirming')
    expect(states(ids)).toEqual(['confirming', 'confirming', 'confirming'])
    expect(expectOk(await pay(ids))).toBe('confirming')
    world.time.advance(5 * 60_000)
    expectOk(await run(world, advanceTime, null))
    expect(states(ids)).toEqual(['paid', 'paid', 'paid'])
    expect(charges()).toHaveLength(3)
  })

  it.each([
    [true, 'paid', 3],
    [false, 'unpaid', 0],
  ] as const)(
    'BIL-01 ORD-04 found paid or not, by any of them: %s',
    async (wasPaid, state, count) => {
      const ids = await three()
      await bank('unanswered')
      await pay(ids)
      expectOk(await run(world, resolvePendingPayment, { orderId: ids[1] ?? '', wasPaid }))
      expect(states(ids)).toEqual([state, state, state])
      expect(charges()).toHaveLength(count)
    },
  )

  it('BIL-01 money from outside pays all of them when it comes, whichever order it is told of', async () => {
    const ids = await three()
    expect(expectOk(await pay(ids, 'bank'))).toBe('awaiting')
    const { awaited } = ordersTogether.view(records(), { ids }, moment())
    expect(awaited).toMatchObject({ amount: totalOf(ids), method: 'bank' })
    expectOk(await run(world, confirmArrival, { orderId: ids[2] ?? '' }))
    expect(states(ids)).toEqual(['paid', 'paid', 'paid'])
  })

  it('BIL-01 ORD-11 of some of its orders it is told that the money for all would still pay them', async () => {
    const ids = await three()
    const [one = '', two = ''] = ids
    expectOk(await pay(ids, 'wechat'))
    const shown = () => ordersTogether.view(records(), { ids: [one, two] }, moment())
    expect(shown()).toMatchObject({ awaited: null, elsewhere: ids })
    expectOk(await run(world, cancelOrder, { orderId: ids[2] ?? '' }))
    expect(shown()).toMatchObject({ awaited: null, elsewhere: null })
    expectOk(await pay([one, two], 'bank'))
    expect(shown()).toMatchObject({ awaited: { method: 'bank' }, elsewhere: null })
  })

  it('BIL-01 ORD-11 of two payments for others as well the one chosen last is told, whatever the orders', async () => {
    const [one = '', two = '', last = ''] = await three()
    const other = await pv(2)
    expectOk(await pay([two, other], 'wechat'))
    world.time.advance(60_000)
    expectOk(await pay([one, last], 'wechat'))
    const elsewhere = (ids: readonly string[]) =>
      ordersTogether.view(records(), { ids }, moment()).elsewhere
    expect(elsewhere([one, two])).toEqual([one, last])
    expect(elsewhere([two, one])).toEqual([one, last])
  })

  it('BIL-01 ORD-05 late money goes to the balance as a whole where one order was closed', async () => {
    const ids = await three()
    const before = balance()
    await pay(ids, 'bank')
    expectOk(await run(world, cancelOrder, { orderId: ids[1] ?? '' }))
    expectOk(await run(world, confirmArrival, { orderId: ids[0] ?? '' }))
    expect(states(ids)).toEqual(['unpaid', 'closed', 'unpaid'])
    expect(subtractYuan(balance(), before)).toBe(totalOf(ids))
    const told = records()
      .list('message')
      .filter(({ kind }) => kind === 'late-payment')
    expect(told.map(({ facts }) => facts.obstacle).sort()).toEqual([
      'closed',
      'together',
      'together',
    ])
    expect(ids.flatMap((id) => order(id)?.awaited ?? [])).toEqual([])
  })

  it('BIL-01 a code that one order is paid without cannot be paid for the others either', async () => {
    const ids = await three()
    await pay(ids, 'wechat')
    const [one = ''] = ids
    expectOk(await run(world, payOrder, { orderId: one, method: 'balance', voucherId: null }))
    expect(ids.flatMap((id) => order(id)?.awaited ?? [])).toEqual([])
  })
})

describe('prices of orders that are paid together', () => {
  it('BIL-01 PRC-14 asks again where one price changed, and charges the confirmed ones', async () => {
    const id = await openedOnline(world)
    const users: Purchase = {
      what: 'addition',
      productId: id,
      items: [{ sku: 'cs.online.basic', quantity: 2 }],
    }
    const renewal: Purchase = { what: 'renewal', productId: id, years: 1, robotIds: [] }
    const ids = [await placed(users), await placed(renewal), await pv(1)]
    // The users that are added are renewed along.
    expect(expectOk(await pay(ids))).toBe('price-changed')
    expect(charges()).toHaveLength(1)
    const shown = ordersTogether.view(records(), { ids }, moment()).unpaid
    const orders = shown.map(({ order: { id: orderId }, today }) => ({
      ...{ orderId, voucherId: null },
      confirmedTotal: today.ok ? today.value.total : yuan('0'),
    }))
    const before = balance()
    expect(expectOk(await run(world, payOrders, { orders, method: 'balance' }))).toBe('paid')
    expect(states(ids)).toEqual(['paid', 'paid', 'paid'])
    expect(subtractYuan(before, balance())).toBe(totalOf(ids))
    expect(records().get('subscription', id)).toMatchObject({ expiresOn: '2028-03-02' })
  })
})
