import { beforeEach, describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import { availableBalance, type PaymentMethod, type Purchase } from '../domain/orders/index.ts'
import { addYuan, yuan } from '../domain/shared/money.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { openedOnline, reachDay } from '../testing/grown-products.ts'
import { pdf } from '../testing/pictures.ts'
import { run } from '../testing/run.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { requestRefund } from './request-refund.ts'
import { resolvePendingPayment } from './resolve-pending-payment.ts'
import { suspendProduct } from './suspend-product.ts'

let world: AppWorld
/** 在线客服-基础版, 3 users, opened 2026-03-02, expires 2027-03-02. */
let id: string

beforeEach(async () => {
  world = await appWorld()
  id = await openedOnline(world)
})

const records = () => world.store.read()
const order = (orderId: string) => records().get('order', orderId)
const product = () => records().get('subscription', id)
const balance = () => balanceOf(records().list('movement'))
const told = (orderId: string) =>
  records()
    .list('message')
    .filter(({ about }) => about?.id === orderId)

const users = (quantity: number): Purchase => ({
  what: 'addition',
  productId: id,
  items: [{ sku: 'cs.online.basic', quantity }],
})
const renewal = (): Purchase => ({ what: 'renewal', productId: id, years: 1, robotIds: [] })

/** Ordered, and to be paid like this; returns the number of the order. */
async function chosen(purchase: Purchase, method: PaymentMethod): Promise<string> {
  const key = world.random.token(12)
  const orderId = expectOk(await run(world, placeOrder, { purchase }))
  expectOk(await run(world, payOrder, { orderId, method, voucherId: null }, key))
  return orderId
}

async function unanswered(purchase: Purchase, method: PaymentMethod): Promise<string> {
  expectOk(await run(world, changeDemoSettings, { nextPayment: 'unanswered' }))
  return await chosen(purchase, method)
}

async function refundAsked(): Promise<void> {
  const proof = { name: 'proof.pdf', bytes: pdf() }
  const orderId = product()?.orderId ?? ''
  const wish = { reason: 'no-reason', packs: [], acknowledged: true } as const
  expectOk(await run(world, requestRefund, { orderId, proof, ...wish }))
}

describe('a payment without an answer that is found paid', () => {
  it('ORD-11 ORD-04 from the balance, charges nothing while a refund is reviewed, and says so', async () => {
    const before = balance()
    const orderId = await unanswered(renewal(), 'balance')
    await refundAsked()
    await reachDay(world, '2026-03-03')
    expect([balance(), product()?.expiresOn]).toEqual([before, '2027-03-02'])
    expect(availableBalance(records().list('movement'), records().list('order'))).toBe(before)
    expect(order(orderId)).toMatchObject({ state: 'unpaid', declined: null })
    expect(told(orderId)).toMatchObject([{ kind: 'payment-void' }])
  })

  it('ORD-11 ORD-04 by WeChat, goes to the balance while a refund is reviewed', async () => {
    const before = balance()
    const orderId = await unanswered(renewal(), 'wechat')
    await refundAsked()
    expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: true }))
    expect(balance()).toBe(addYuan(before, yuan('2997')))
    expect(order(orderId)).toMatchObject({ state: 'unpaid' })
    expect(told(orderId)).toMatchObject([{ kind: 'late-payment' }])
  })

  it('ORD-11 ORD-05 leaves the order a day to be paid in, never a moment that has passed', async () => {
    await reachDay(world, '2027-03-01')
    world.time.advance(13 * 3_600_000 + 3_540_000)
    const orderId = await unanswered(users(1), 'balance')
    await reachDay(world, '2027-03-02')
    expect(order(orderId)).toMatchObject({ state: 'unpaid' })
    const closed = order(orderId)
    expect(closed && 'closesAt' in closed ? closed.closesAt : 0).toBeGreaterThan(world.clock.now())
  })

  it.each(['balance', 'wechat'] as const)(
    'ORD-11 PRC-14 by %s, closes the order of a product that was suspended meanwhile, with one message',
    async (method) => {
      const before = balance()
      const orderId = await unanswered(renewal(), method)
      expectOk(await run(world, suspendProduct, { id, suspended: true }))
      expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: true }))
      expect(order(orderId)).toMatchObject({ state: 'closed', closeReason: 'product-ended' })
      const came = method === 'balance' ? '0' : '2997'
      expect(balance()).toBe(addYuan(before, yuan(came)))
      expect(told(orderId)).toHaveLength(1)
    },
  )

  it('ORD-11 PRC-14 from the balance, charges nothing where the quantity changed meanwhile', async () => {
    const transfer = await chosen(users(100), 'bank')
    const orderId = await unanswered(renewal(), 'balance')
    expectOk(await run(world, confirmArrival, { orderId: transfer }))
    const before = balance()
    expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: true }))
    expect([balance(), product()?.expiresOn]).toEqual([before, '2027-03-02'])
    expect(order(orderId)).toMatchObject({ state: 'unpaid', quote: { total: '102897.00' } })
  })

  it('ORD-11 ORD-05 other money that comes meanwhile goes to the balance', async () => {
    const orderId = await chosen(renewal(), 'bank')
    expectOk(await run(world, changeDemoSettings, { nextPayment: 'unanswered' }))
    const tried = { orderId, method: 'balance', voucherId: null } as const
    expect(expectOk(await run(world, payOrder, tried))).toBe('confirming')
    const before = balance()
    expectOk(await run(world, confirmArrival, { orderId }))
    expect(order(orderId)).toMatchObject({ state: 'confirming', awaited: [] })
    expect(balance()).toBe(addYuan(before, yuan('2997')))
  })
})
