import { beforeEach, describe, expect, it } from 'vitest'
import { cancelOrder } from '../commands/cancel-order.ts'
import { confirmArrival } from '../commands/confirm-arrival.ts'
import { payOrder } from '../commands/pay-order.ts'
import { payOrders } from '../commands/pay-orders.ts'
import { placeOrder } from '../commands/place-order.ts'
import { balanceOf } from '../domain/account/index.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { sumYuan } from '../domain/shared/money.ts'
import { orderOffer } from '../queries/order-offer.ts'
import { type AppWorld, appWorld, expectOk, ordered } from './app-world.ts'
import { PV } from './call-beginnings.ts'
import { run } from './run.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const VIEWS = { ...PV, enterpriseId: 'ww0000000000000001' } as Purchase
const INTEROP: Purchase = { what: 'interop', corpId: 'ww1234567890abcdef', accounts: 8, years: 1 }
const records = () => world.store.read()
const order = (id: string) => records().get('order', id)
const placed = async (purchase: Purchase) =>
  expectOk(await run(world, placeOrder, { purchase }, world.random.token(12)))

describe('cancelling one order of a combined payment', () => {
  const moment = () => ({ now: world.clock.now(), today: '2026-03-02' as never })
  const strays = (id: string) => orderOffer.view(records(), { id }, moment()).strays

  it('BIL-01 ORD-05 says first how many others stay unpaid, and the money that comes goes to the balance', async () => {
    const [one, ...others] = [await ordered(world), await placed(VIEWS), await placed(INTEROP)]
    const ids = [one, ...others]
    const orders = ids.map((orderId) => ({ orderId, voucherId: null }))
    const wish = { orders, method: 'bank' } as const
    expect(strays(one)).toBeNull()
    expectOk(await run(world, payOrders, wish))
    expect(strays(one)).toEqual({ others: 2 })
    expectOk(await run(world, cancelOrder, { orderId: one }))
    expect(strays(one)).toBeNull()
    expect(strays(others[0] ?? '')).toEqual({ others: 1 })
    const before = balanceOf(records().list('movement'))
    expectOk(await run(world, confirmArrival, { orderId: one }))
    expect(others.map((id) => order(id)?.state)).toEqual(['unpaid', 'unpaid'])
    const total = sumYuan(ids.flatMap((id) => order(id)?.quote.total ?? []))
    expect(balanceOf(records().list('movement'))).toBe(sumYuan([before, total]))
  })

  it('ORD-05 says of one alone that its money goes to the balance', async () => {
    const id = await ordered(world)
    expectOk(await run(world, payOrder, { orderId: id, method: 'bank', voucherId: null }))
    expect(strays(id)).toEqual({ others: 0 })
  })
})
