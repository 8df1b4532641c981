import { beforeEach, describe, expect, it } from 'vitest'
import { cancelApplication } from '../commands/cancel-application.ts'
import { cancelOrder } from '../commands/cancel-order.ts'
import { placeOrder } from '../commands/place-order.ts'
import { type Purchase, purchaseSchema } from '../domain/orders/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { afterClosing } from '../queries/after-closing.ts'
import { anewFor } from '../queries/anew-for.ts'
import { type AppWorld, applicationIdOf, appWorld, expectOk, ordered } from './app-world.ts'
import { PV } from './call-beginnings.ts'
import { boughtRobots, openedOnline, reachDay } from './grown-products.ts'
import { run } from './run.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const wayOn = (orderId: string) => {
  const now = world.clock.now()
  return afterClosing.view(world.store.read(), { orderId }, { now, today: civilDateOf(now) })
}

/** An order that was cancelled. Returns its number. */
async function cancelled(purchase: Purchase): Promise<string> {
  const input = { purchase: purchaseSchema.parse(purchase), agreed: true }
  const orderId = expectOk(await run(world, placeOrder, input, world.random.token(16)))
  expectOk(await run(world, cancelOrder, { orderId }))
  return orderId
}

describe('what fits a customer whose product was reclaimed', () => {
  it('LIF-02 its own kind is bought anew, and of a robot its online product first', async () => {
    const productId = await openedOnline(world)
    const [robotId = ''] = await boughtRobots(world, productId)
    const anew = (id: string) => {
      const now = world.clock.now()
      return anewFor.view(world.store.read(), { id }, { now, today: civilDateOf(now) })?.id ?? null
    }
    expect([anew(productId), anew(robotId)]).toEqual([null, null])
    await reachDay(world, '2027-03-10')
    expect([anew(productId), anew(robotId)]).toEqual([null, null])
    await reachDay(world, '2027-07-01')
    expect([anew(productId), anew(robotId)]).toEqual([productId, productId])
  })
})

describe('what fits whose order was closed', () => {
  it('ORD-05 an application is paid again as long as it awaits payment', async () => {
    const orderId = await ordered(world)
    expectOk(await run(world, cancelOrder, { orderId }))
    expect(wayOn(orderId)).toMatchObject({ goesOn: 'application' })
    const id = applicationIdOf(world.store.read().get('order', orderId))
    expectOk(await run(world, cancelApplication, { id, command: 'cancel' }))
    expect(wayOn(orderId)).toMatchObject({ goesOn: 'application-over' })
  })

  it('ORD-05 PRC-14 a renewal is ordered again while it is possible, and anew once all is reclaimed', async () => {
    const productId = await openedOnline(world)
    const orderId = await cancelled({ what: 'renewal', productId, years: 1, robotIds: [] })
    expect(wayOn(orderId)).toMatchObject({ goesOn: 'again', action: 'renew' })
    const items = [{ sku: 'cs.online.basic' as const, quantity: 1 }]
    const added = await cancelled({ what: 'addition', productId, items })
    expect(wayOn(added)).toMatchObject({ goesOn: 'again', action: 'seats' })
    await reachDay(world, '2027-03-10')
    expect(wayOn(orderId)).toMatchObject({ goesOn: 'again' })
    expect(wayOn(added)).toMatchObject({ goesOn: 'product' })
    await reachDay(world, '2027-07-01')
    expect(wayOn(orderId)).toMatchObject({ goesOn: 'anew' })
  })

  it('RNW-02 several products are chosen anew in the renewal centre', async () => {
    const productId = await openedOnline(world)
    const items = [{ productId, robotIds: [], term: { years: 1 } }]
    expect(wayOn(await cancelled({ what: 'renewals', items }))).toEqual({ goesOn: 'renewals' })
  })

  it('ORD-05 what is bought directly is ordered again with its ID', async () => {
    expect(wayOn(await cancelled(PV))).toMatchObject({ goesOn: 'shop', purchase: { what: 'pv' } })
  })
})
