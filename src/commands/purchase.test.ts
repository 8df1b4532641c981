import { beforeEach, describe, expect, it } from 'vitest'
import { balanceOf, FIRST_OPENING } from '../domain/account/index.ts'
import {
  type AppWorld,
  applicationIdOf,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  MONDAY_MORNING,
  ordered,
  submitted,
} from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { cancelApplication } from './cancel-application.ts'
import { cancelOrder } from './cancel-order.ts'
import { deleteApplication } from './delete-application.ts'
import { moveClock } from './move-clock.ts'
import { openAccount } from './open-account.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { saveApplication } from './save-application.ts'
import { startApplication } from './start-application.ts'
import { submitApplication } from './submit-application.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const application = (id: string) => world.store.read().get('application', id)
const order = (id: string) => world.store.read().get('order', id)
const balance = () => balanceOf(world.store.read().list('movement'))
const pay = (orderId: string, voucherId: string | null = null, key = orderId) =>
  run(world, payOrder, { orderId, method: 'balance', voucherId }, key)

describe('an account', () => {
  it('ELI-07 is opened once, however often it is tried', async () => {
    expectOk(await run(world, openAccount, FIRST_OPENING))
    expect(balance()).toBe('1000000.00')
    expect(world.store.read().list('voucher')).toHaveLength(2)
  })
})

describe('an application', () => {
  it('APP-07 keeps whatever was typed, right or wrong', async () => {
    const id = expectOk(await run(world, startApplication, FILLED_CONTENT))
    const chosen = { ...FILLED_CONTENT.package, users: '2.5' }
    expectOk(await run(world, saveApplication, { id, content: { package: chosen } }))
    expect(application(id)).toMatchObject({ state: 'draft', package: chosen })
  })

  it('APP-03 an online application is approved after four minutes', async () => {
    const id = await submitted(world)
    world.time.advance(4 * MINUTE - 1)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
    expect(application(id)?.state).toBe('in-review')
    world.time.advance(1)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([
      { at: MONDAY_MORNING + 4 * MINUTE, what: 'review-passed', subject: id },
    ])
    expect(application(id)?.state).toBe('awaiting-payment')
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
  })

  it('PRC-14 freezes the quote when it is submitted', async () => {
    const id = await submitted(world)
    expect(application(id)).toMatchObject({
      quote: { total: '2997.00', on: '2026-03-02', catalogueVersion: '2026-01-01' },
    })
  })

  it('APP-10 is not submitted without the agreement', async () => {
    const id = expectOk(await run(world, startApplication, FILLED_CONTENT))
    const result = await run(world, submitApplication, { id, agreed: false })
    expect(result).toEqual({ ok: false, error: { code: 'agreement-missing' } })
  })

  it('APP-07 is not submitted incomplete, and not edited after it was submitted', async () => {
    const empty = { ...FILLED_CONTENT, info: { ...FILLED_CONTENT.info, mobile: '' } }
    const id = expectOk(await run(world, startApplication, empty))
    expect(await run(world, submitApplication, { id, agreed: true })).toMatchObject({
      error: { code: 'incomplete' },
    })
    const sent = await submitted(world)
    expect(await run(world, saveApplication, { id: sent, content: FILLED_CONTENT })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(await run(world, submitApplication, { id: sent, agreed: true })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })

  it('ELI-01 is not submitted by an account that may not buy', async () => {
    const account = world.store.read().get('account', 'main')
    if (!account) throw new Error('the world has an account')
    await world.store.commit(() => ({
      ok: true,
      value: {
        changes: [{ type: 'account', put: { ...account, verification: 'none' } }],
        value: null,
      },
    }))
    const id = expectOk(await run(world, startApplication, FILLED_CONTENT))
    expect(await run(world, submitApplication, { id, agreed: true })).toMatchObject({
      error: { code: 'not-verified' },
    })
  })

  it('APP-08 a draft can be deleted, its number is not given again', async () => {
    const id = expectOk(await run(world, startApplication, FILLED_CONTENT))
    expectOk(await run(world, deleteApplication, { id }))
    expect(application(id)).toBeUndefined()
    const next = expectOk(await run(world, startApplication, FILLED_CONTENT))
    expect(next).not.toBe(id)
    expect(await run(world, deleteApplication, { id: await submitted(world) })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })

  it('APP-08 is withdrawn while it is reviewed, and the review then does nothing', async () => {
    const id = await submitted(world)
    expectOk(await run(world, cancelApplication, { id, command: 'withdraw' }))
    world.time.advance(HOUR)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
    expect(application(id)?.state).toBe('cancelled')
  })
})

describe('an order', () => {
  it('ORD-01 is made once for an application, however often it is asked for', async () => {
    const orderId = await ordered(world)
    const id = applicationIdOf(order(orderId))
    const [second, third] = await Promise.all([
      run(world, placeOrder, { purchase: { what: 'application', applicationId: id } }),
      run(world, placeOrder, { purchase: { what: 'application', applicationId: id } }),
    ])
    expect([expectOk(second), expectOk(third)]).toEqual([orderId, orderId])
    expect(world.store.read().list('order')).toHaveLength(1)
  })

  it('EX-07 ORD-07 paying charges, opens the product and ends the application together', async () => {
    const orderId = await ordered(world)
    expectOk(await pay(orderId))
    expect(balance()).toBe('997003.00')
    expect(order(orderId)).toMatchObject({ state: 'paid', payment: { amount: '2997.00' } })
    const [product] = world.store.read().list('subscription')
    expect(product).toMatchObject({
      sku: 'cs.online.basic',
      holdings: [{ sku: 'cs.online.basic', quantity: 3 }],
      openedOn: '2026-03-02',
      expiresOn: '2027-03-02',
      personalQq: '1234567',
    })
    expect(application(applicationIdOf(order(orderId)))).toMatchObject({
      state: 'completed',
      subscriptionId: product?.id,
    })
  })

  it('EX-01 LIF-10 five users for two years: 9990 元, open from the day of payment', async () => {
    const chosen = { ...FILLED_CONTENT.package, users: '5', years: 2 }
    const orderId = await ordered(world, { package: chosen })
    world.time.advance(23 * HOUR)
    expectOk(await pay(orderId))
    expect(balance()).toBe('990010.00')
    expect(world.store.read().list('subscription')[0]).toMatchObject({
      holdings: [{ sku: 'cs.online.basic', quantity: 5 }],
      openedOn: '2026-03-03',
      expiresOn: '2028-03-03',
    })
  })

  it('ORD-01 is charged once, whatever is pressed twice', async () => {
    const orderId = await ordered(world)
    const results = await Promise.all([
      pay(orderId),
      pay(orderId),
      pay(orderId, null, 'second tab'),
    ])
    expect(results.map(expectOk)).toEqual(['paid', 'paid', 'paid'])
    expect(balance()).toBe('997003.00')
    expect(world.store.read().list('subscription')).toHaveLength(1)
  })

  it('ORD-02 takes one voucher, once', async () => {
    const first = await ordered(world)
    expectOk(await pay(first, 'V100'))
    expect(order(first)).toMatchObject({ payment: { amount: '2897.00', discount: '100.00' } })
    expect(balance()).toBe('997103.00')
    const second = await ordered(world)
    expect(await pay(second, 'V100')).toMatchObject({ error: { code: 'voucher-not-applicable' } })
    expect(balance()).toBe('997103.00')
  })

  it('ORD-02 is not charged above the balance', async () => {
    const chosen = { ...FILLED_CONTENT.package, users: '1000', years: 8 }
    const orderId = await ordered(world, { package: chosen })
    expect(await pay(orderId)).toMatchObject({ error: { code: 'balance-too-small' } })
    expect(balance()).toBe('1000000.00')
    expect(order(orderId)?.state).toBe('unpaid')
  })

  it('ORD-05 closes after 24 hours; its application can be bought again', async () => {
    const orderId = await ordered(world)
    world.time.advance(24 * HOUR)
    expect(await pay(orderId)).toMatchObject({ error: { code: 'order-closed' } })
    expectOk(await run(world, advanceTime, null))
    expect(order(orderId)).toMatchObject({ state: 'closed', closeReason: 'expired' })
    const id = applicationIdOf(order(orderId))
    expect(application(id)?.state).toBe('awaiting-payment')
    const again = expectOk(
      await run(world, placeOrder, { purchase: { what: 'application', applicationId: id } }),
    )
    expect(again).not.toBe(orderId)
    expectOk(await pay(again))
  })

  it('ORD-05 is cancelled by the customer, and is then not payable', async () => {
    const orderId = await ordered(world)
    expectOk(await run(world, cancelOrder, { orderId }))
    expect(await pay(orderId)).toMatchObject({ error: { code: 'order-closed' } })
    expect(await run(world, cancelOrder, { orderId })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })

  it('APP-08 cancelling the application closes its order', async () => {
    const orderId = await ordered(world)
    const id = applicationIdOf(order(orderId))
    expectOk(await run(world, cancelApplication, { id, command: 'cancel' }))
    expect(order(orderId)).toMatchObject({ state: 'closed', closeReason: 'cancelled' })
    expect(
      await run(world, placeOrder, { purchase: { what: 'application', applicationId: id } }),
    ).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })
})

describe('the demo clock', () => {
  it('goes forward only, and what came due on the way happens at its own time', async () => {
    const id = await submitted(world)
    const log = expectOk(await run(world, moveClock, { to: MONDAY_MORNING + 48 * HOUR }))
    expect(log).toEqual([{ at: MONDAY_MORNING + 4 * MINUTE, what: 'review-passed', subject: id }])
    expect(world.clock.now()).toBe(MONDAY_MORNING + 48 * HOUR)
    expect(application(id)?.timeline.at(-1)).toMatchObject({ at: MONDAY_MORNING + 4 * MINUTE })
    expect(await run(world, moveClock, { to: MONDAY_MORNING })).toMatchObject({
      error: { code: 'not-later' },
    })
  })
})
