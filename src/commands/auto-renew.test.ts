import { beforeEach, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { openedOnline, reachDay } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { switchAutoRenewal } from './switch-auto-renewal.ts'

let world: AppWorld
let id: string
let orderId: string

/** A product that renews itself on 2027-02-23, with a renewal order of the customer on the day before. */
beforeEach(async () => {
  world = await appWorld()
  id = await openedOnline(world)
  expectOk(await run(world, switchAutoRenewal, { id, on: true }))
  await reachDay(world, '2027-02-22')
  const purchase = { what: 'renewal' as const, productId: id, years: 2, robotIds: [] }
  orderId = expectOk(await run(world, placeOrder, { purchase }, 'k'))
})

const order = () => world.store.read().get('order', orderId)

describe('a renewal order of the customer', () => {
  it('LIF-11 gives way to automatic renewal, and says so', async () => {
    await reachDay(world, '2027-02-23')
    expect(order()).toMatchObject({ state: 'closed', closeReason: 'auto-renewed' })
    expect(order()?.timeline.at(-1)).toMatchObject({ by: 'system', what: 'order-auto-renewed' })
    const told = world.store.read().get('message', `order-closed-${orderId}`)
    expect(told?.facts).toMatchObject({ closeReason: 'auto-renewed' })
    expect(world.store.read().get('subscription', id)?.expiresOn).toBe('2028-03-02')
  })

  it('LIF-11 goes first while its money is on the way', async () => {
    expectOk(await run(world, payOrder, { orderId, method: 'bank', voucherId: null }, 'b'))
    await reachDay(world, '2027-02-24')
    expect(order()?.state).toBe('unpaid')
    expect(world.store.read().get('subscription', id)?.expiresOn).toBe('2027-03-02')
    // Its seven days are over: nothing is in the way any more.
    await reachDay(world, '2027-03-02')
    expect(order()).toMatchObject({ state: 'closed', closeReason: 'expired' })
    expect(world.store.read().get('subscription', id)?.expiresOn).toBe('2028-03-02')
  })
})
