import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PaymentMethod } from '../domain/orders/index.ts'
import type { PaymentOutcome } from '../domain/shared/demo-settings.ts'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { openedOnline } from '../testing/grown-products.ts'
import { PROPERTY } from '../testing/property-runs.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { resolvePendingPayment } from './resolve-pending-payment.ts'

let world: AppWorld
let productId: string
let orderId: string

beforeEach(async () => {
  world = await appWorld()
  await orderRenewal()
})

async function orderRenewal() {
  productId = await openedOnline(world)
  orderId = await renew(1)
}

const renew = async (years: number) =>
  expectOk(
    await run(
      world,
      placeOrder,
      { purchase: { what: 'renewal', productId, years, robotIds: [] } },
      world.random.token(8),
    ),
  )

const pay = (method: PaymentMethod) =>
  run(world, payOrder, { orderId, method, voucherId: null }, world.random.token(8))

async function unanswered(method: PaymentMethod) {
  expectOk(await run(world, changeDemoSettings, { nextPayment: 'unanswered' }))
  expect(expectOk(await pay(method))).toBe('confirming')
}

async function pass(milliseconds: number) {
  world.time.advance(milliseconds)
  expectOk(await run(world, advanceTime, null))
}

function closesAt(): number | null {
  const order = world.store.read().get('order', orderId)
  return order && 'closesAt' in order ? order.closesAt : null
}

describe('the time an order has', () => {
  it('ORD-05 a transfer chosen after a payment was found unpaid leaves what the order had then', async () => {
    expectOk(await pay('bank'))
    await pass(7 * DAY_MILLISECONDS - 60_000)
    await unanswered('balance')
    await pass(120_000)
    expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: false }))
    const had = closesAt() ?? 0
    expect(had).toBe(world.clock.now() + DAY_MILLISECONDS)
    expectOk(await pay('bank'))
    expect(closesAt()).toBe(had)
  })

  it('ORD-05 going back to WeChat keeps the seven days of the transfer', async () => {
    const createdAt = world.store.read().get('order', orderId)?.createdAt ?? 0
    expectOk(await pay('bank'))
    expectOk(await pay('wechat'))
    expect(closesAt()).toBe(createdAt + 7 * DAY_MILLISECONDS)
  })

  it('ORD-05 ORD-04 no command brings the closing forward', async () => {
    type Step = () => Promise<unknown>
    const answered = (method: PaymentMethod, nextPayment: PaymentOutcome): Step => {
      return async () => {
        await run(world, changeDemoSettings, { nextPayment })
        await pay(method)
      }
    }
    const step = fc.oneof(
      fc
        .tuple(
          fc.constantFrom<PaymentMethod>('wechat', 'bank', 'balance'),
          fc.constantFrom<PaymentOutcome>('success', 'declined', 'unanswered'),
        )
        .filter(([method, outcome]) => method !== 'balance' || outcome !== 'success')
        .map(([method, outcome]) => answered(method, outcome)),
      fc.constant<Step>(() => run(world, resolvePendingPayment, { orderId, wasPaid: false })),
      fc.integer({ min: 1, max: 4 }).map(
        (years): Step =>
          () =>
            renew(years),
      ),
      fc.constantFrom(1, 600, 1438, 10_078).map(
        (minutes): Step =>
          () =>
            pass(minutes * 60_000),
      ),
      // Money for what the order was before it was changed does not pay it.
      fc.constant<Step>(async () => {
        await renew(5)
        await run(world, confirmArrival, { orderId })
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        world = await appWorld()
        await orderRenewal()
        for (const run of steps) {
          const before = closesAt()
          await run()
          const after = closesAt()
          if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before)
        }
      }),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 50) },
    )
  })
})
