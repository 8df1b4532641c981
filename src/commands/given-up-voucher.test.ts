import { beforeEach, describe, expect, it } from 'vitest'
import type { PaymentMethod } from '../domain/orders/index.ts'
import { type AppWorld, appWorld, expectOk, ordered } from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { cancelOrder } from './cancel-order.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { payOrder } from './pay-order.ts'
import { payOrders } from './pay-orders.ts'
import { resolvePendingPayment } from './resolve-pending-payment.ts'

let world: AppWorld
/** Waits for its transfer, less the voucher. */
let waiting: string
let other: string

beforeEach(async () => {
  world = await appWorld()
  waiting = await ordered(world)
  other = await ordered(world)
  expectOk(await pay(waiting, 'bank', 'V100'))
})

const bankWillNotAnswer = async () =>
  expectOk(await run(world, changeDemoSettings, { nextPayment: 'unanswered' }))
const pay = (orderId: string, method: PaymentMethod, voucherId: string | null) =>
  run(world, payOrder, { orderId, method, voucherId }, world.random.token(12))
const foundUnpaid = async (orderId: string) =>
  expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: false }))
const holder = () => world.store.read().get('voucher', 'V100')?.usedByOrderId ?? null

async function expectMoneyPays() {
  expect(holder()).toBe(waiting)
  expectOk(await run(world, confirmArrival, { orderId: waiting }))
  expect(world.store.read().get('order', waiting)?.state).toBe('paid')
}

describe('a voucher given up for a try that paid nothing', () => {
  it('ORD-02 BIL-01 comes back from another order of the same payment', async () => {
    await bankWillNotAnswer()
    const orders = [
      { orderId: waiting, voucherId: null },
      { orderId: other, voucherId: 'V100' },
    ]
    expectOk(await run(world, payOrders, { orders, method: 'balance' }, 'together'))
    expect(holder()).toBe(other)
    await foundUnpaid(waiting)
    await expectMoneyPays()
  })

  it('ORD-02 comes back when the order that took it meanwhile gives it up', async () => {
    await bankWillNotAnswer()
    expectOk(await pay(waiting, 'balance', null))
    expectOk(await pay(other, 'wechat', 'V100'))
    await foundUnpaid(waiting)
    expect(holder()).toBe(other)
    expectOk(await run(world, cancelOrder, { orderId: other }))
    await expectMoneyPays()
  })

  it('ORD-02 comes back when the order that took it pays otherwise', async () => {
    await bankWillNotAnswer()
    expectOk(await pay(waiting, 'balance', null))
    expectOk(await pay(other, 'wechat', 'V100'))
    await foundUnpaid(waiting)
    expectOk(await pay(other, 'balance', null))
    await expectMoneyPays()
  })

  it('ORD-02 BIL-01 is free when both orders close', async () => {
    await bankWillNotAnswer()
    expectOk(await pay(waiting, 'balance', null))
    expectOk(await pay(other, 'wechat', 'V100'))
    await foundUnpaid(waiting)
    for (const orderId of [other, waiting]) expectOk(await run(world, cancelOrder, { orderId }))
    expect(holder()).toBeNull()
  })
})
