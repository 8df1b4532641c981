import { beforeEach, describe, expect, it } from 'vitest'
import type { AppChange } from '../api/app-records.ts'
import { balanceOf } from '../domain/account/index.ts'
import { isSettled, type Purchase } from '../domain/orders/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { yuan } from '../domain/shared/money.ts'
import { ok } from '../domain/shared/result.ts'
import { type AppWorld, appWorld, expectOk, ordered } from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { type PayOrder, payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { suspendProduct } from './suspend-product.ts'

let world: AppWorld
/** 在线客服-基础版, 3 users, opened 2026-03-02, expires 2027-03-02. */
let id: string

beforeEach(async () => {
  world = await appWorld()
  const orderId = await ordered(world)
  expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, 'k'))
  id = world.store.read().list('subscription')[0]?.id ?? ''
})

const balance = () => balanceOf(world.store.read().list('movement'))
const order = (orderId: string) => world.store.read().get('order', orderId)
const product = () => world.store.read().get('subscription', id)
const kinds = () =>
  world.store
    .read()
    .list('message')
    .map(({ kind }) => kind)

async function reach(date: string, time = '10:00:00') {
  world.time.set(instantOf(civilDate(date), time))
  expectOk(await run(world, advanceTime, null))
}

async function place(purchase: Purchase, key: string = purchase.what): Promise<string> {
  return expectOk(await run(world, placeOrder, { purchase }, key))
}

const twoMore = (): Purchase => ({
  what: 'addition',
  productId: id,
  items: [{ sku: 'cs.online.basic', quantity: 2 }],
})

const renewal = (years = 1): Purchase => ({ what: 'renewal', productId: id, years, robotIds: [] })

function pay(orderId: string, changed: Partial<PayOrder> = {}, key?: string) {
  return run(world, payOrder, { orderId, method: 'balance', voucherId: null, ...changed }, key)
}

async function put(change: AppChange) {
  expectOk(await world.store.commit(() => ok({ changes: [change], value: null })))
}

describe('the price agreed is the price charged', () => {
  it('PRC-14 another day with the same price needs no question', async () => {
    await reach('2026-03-10', '23:00:00')
    const orderId = await place(twoMore())
    await reach('2026-03-11', '09:00:00')
    expect(expectOk(await pay(orderId))).toBe('paid')
  })

  it('PRC-14 a month that ended overnight changes the price: nothing is charged before it is confirmed', async () => {
    // Nine months and a day are ten started months; the next morning it is nine.
    await reach('2026-06-01', '23:00:00')
    const orderId = await place(twoMore())
    expect(order(orderId)?.quote.total).toBe('1998.00')
    await reach('2026-06-02', '09:00:00')
    const before = Number(balance())
    expect(expectOk(await pay(orderId))).toBe('price-changed')
    expect(Number(balance())).toBe(before)
    expect(expectOk(await pay(orderId, { confirmedTotal: yuan('1798.20') }))).toBe('paid')
    expect(before - Number(balance())).toBeCloseTo(1798.2)
  })

  it('PRC-14 what was confirmed is charged, once, and holds until the order closes', async () => {
    await reach('2026-06-02', '23:00:00')
    const orderId = await place(twoMore())
    // 9 months: 2 × 999 × 9 ÷ 10.
    expect(order(orderId)?.quote.total).toBe('1798.20')
    const renewed = await place(renewal())
    expectOk(await pay(renewed))
    const before = balance()
    // Now 21 months are left: a year and nine tenths.
    expect(expectOk(await pay(orderId))).toBe('price-changed')
    expect(balance()).toBe(before)
    expect(order(orderId)).toMatchObject({ state: 'unpaid', quote: { total: '1798.20' } })
    // Another price than today's is no confirmation.
    expect(expectOk(await pay(orderId, { confirmedTotal: yuan('1798.20') }))).toBe('price-changed')
    const confirmed = { confirmedTotal: yuan('3796.20'), method: 'bank' as const }
    expect(expectOk(await pay(orderId, confirmed))).toBe('awaiting')
    await reach('2026-06-06')
    expectOk(await run(world, confirmArrival, { orderId }))
    expect(order(orderId)).toMatchObject({ state: 'paid', payment: { amount: '3796.20' } })
  })

  it('PRC-14 charges the price confirmed now, and none that was confirmed before', async () => {
    await reach('2026-06-01', '23:00:00')
    const orderId = await place(twoMore())
    expectOk(await pay(await place(renewal())))
    // 21 months and a day are left: 2 × 999 × 2 years.
    const first = { confirmedTotal: yuan('3996'), method: 'bank' as const }
    expect(expectOk(await pay(orderId, first))).toBe('awaiting')
    await reach('2026-06-02', '09:00:00')
    const before = Number(balance())
    // Neither today's price nor the one confirmed yesterday.
    expect(expectOk(await pay(orderId, { confirmedTotal: yuan('1998') }))).toBe('price-changed')
    expect(Number(balance())).toBe(before)
    expect(expectOk(await pay(orderId, { confirmedTotal: yuan('3796.20') }))).toBe('paid')
    expect(before - Number(balance())).toBeCloseTo(3796.2)
  })

  it('PRC-14 a price that is none of the order is refused even where the order has today’s', async () => {
    const orderId = await place(twoMore())
    const before = Number(balance())
    expect(expectOk(await pay(orderId, { confirmedTotal: yuan('1') }))).toBe('price-changed')
    expect(Number(balance())).toBe(before)
    expect(expectOk(await pay(orderId))).toBe('paid')
  })

  it('PRC-14 PRC-15 a renewal is priced by the users there are when it is paid', async () => {
    const renewalId = await place(renewal())
    expect(order(renewalId)?.quote.total).toBe('2997.00')
    expectOk(await pay(await place(twoMore())))
    expect(expectOk(await pay(renewalId))).toBe('price-changed')
    expect(expectOk(await pay(renewalId, { confirmedTotal: yuan('4995') }))).toBe('paid')
    expect(product()).toMatchObject({ expiresOn: '2028-03-02' })
  })

  it('PRC-14 an application keeps its price unless the catalogue changed', async () => {
    const orderId = await ordered(world)
    const applicationId = 'purchase' in (order(orderId) ?? {}) ? idOfApplication(orderId) : ''
    const application = world.store.read().get('application', applicationId)
    if (application?.state !== 'awaiting-payment') throw new Error('It was just approved')
    const total = yuan('2700')
    const cheaper = { unitPrice: yuan('900'), wholeYearAmount: total, amount: total }
    const lines = application.quote.lines.map((line) => ({ ...line, ...cheaper }))
    const old = { ...application.quote, catalogueVersion: '2025-01-01', lines, total }
    await put({ type: 'application', put: { ...application, quote: old } })
    const stale = order(orderId)
    if (!stale) throw new Error('It was just placed')
    await put({ type: 'order', put: { ...stale, quote: old } })
    expect(expectOk(await pay(orderId))).toBe('price-changed')
    expect(expectOk(await pay(orderId, { confirmedTotal: yuan('2997') }))).toBe('paid')
  })
})

function idOfApplication(orderId: string): string {
  const purchase = order(orderId)?.purchase
  return purchase?.what === 'application' ? purchase.applicationId : ''
}

describe('an order whose product has ended', () => {
  it('PRC-14 ORD-05 closes uncharged when the product is suspended, and money that comes goes to the balance', async () => {
    const renewalId = await place(renewal())
    expect(expectOk(await pay(renewalId, { method: 'bank' }))).toBe('awaiting')
    expectOk(await run(world, suspendProduct, { id, suspended: true }))
    expect(order(renewalId)).toMatchObject({ state: 'closed', closeReason: 'product-ended' })
    const before = Number(balance())
    expectOk(await run(world, confirmArrival, { orderId: renewalId }))
    expect(Number(balance()) - before).toBe(2997)
    expect(kinds()).toEqual(expect.arrayContaining(['order-closed', 'late-payment']))
    expect(product()).toMatchObject({ expiresOn: '2027-03-02' })
  })

  it('PRC-14 closes uncharged on the day of the reclaim', async () => {
    await reach('2027-06-02', '20:00:00')
    const renewalId = await place(renewal())
    await reach('2027-06-03', '00:30:00')
    expect(order(renewalId)).toMatchObject({ state: 'closed', closeReason: 'product-ended' })
    expect(await run(world, placeOrder, { purchase: renewal() }, 'again')).toMatchObject({
      error: { code: 'product-ended' },
    })
  })
})

describe('at most one unpaid renewal and one unpaid addition', () => {
  it('ORD-01 a second 「去支付」 opens the first, updated', async () => {
    const first = await place(renewal(1), 'one')
    const second = await place(renewal(3), 'two')
    expect(second).toBe(first)
    expect(order(first)?.quote.total).toBe('8991.00')
    expect(await place(twoMore())).not.toBe(first)
    expect(
      world.store
        .read()
        .list('order')
        .filter((one) => !isSettled(one)),
    ).toHaveLength(2)
  })

  it('ORD-01 ORD-05 a transfer for the price before the update goes to the balance', async () => {
    const first = await place(renewal(1), 'one')
    expectOk(await pay(first, { method: 'bank' }))
    await place(renewal(3), 'two')
    const before = Number(balance())
    expectOk(await run(world, confirmArrival, { orderId: first }))
    expect(Number(balance()) - before).toBe(2997)
    expect(order(first)).toMatchObject({ state: 'unpaid', awaited: [] })
  })

  it('ORD-05 a transfer that comes for an order paid otherwise goes to the balance', async () => {
    const first = await place(renewal(1), 'one')
    expectOk(await pay(first, { method: 'bank' }, 'bank'))
    expectOk(await pay(first, {}, 'balance'))
    const before = Number(balance())
    expectOk(await run(world, confirmArrival, { orderId: first }))
    expect(Number(balance()) - before).toBe(2997)
    expect(product()).toMatchObject({ expiresOn: '2028-03-02' })
    expect(order(first)).toMatchObject({ state: 'paid', payment: { method: 'balance' } })
  })
})
