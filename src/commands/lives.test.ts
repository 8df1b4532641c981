import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import { isSettled, type Purchase } from '../domain/orders/index.ts'
import { civilDateOf, DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { compareYuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { statusOf } from '../domain/subscriptions/index.ts'
import { type AppWorld, appWorld, expectOk, FILLED_CONTENT, ordered } from '../testing/app-world.ts'
import { pdf } from '../testing/pictures.ts'

import { PROPERTY } from '../testing/property-runs.ts'
import * as model from '../testing/reference-model.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { decideRefund } from './decide-refund.ts'
import { issueInvoice } from './issue-invoice.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { requestInvoice } from './request-invoice.ts'
import { requestRefund } from './request-refund.ts'
import { returnInvoice } from './return-invoice.ts'
import { suspendProduct } from './suspend-product.ts'
import { switchAutoRenewal } from './switch-auto-renewal.ts'

/** A life of 在线客服-基础版 as it is lived, and as the model tells it. */
type Lived = { world: AppWorld; id: string; orderId: string; life: model.Life }

type Step = (lived: Lived) => Promise<void>

const PROOF = { name: 'proof.pdf', bytes: pdf() }

const steps = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }).map(waits) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 300 }).map(waits) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }).map(renews) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }).map(transfers) },
  { weight: 2, arbitrary: fc.constant<Step>(arrives) },
  { weight: 2, arbitrary: fc.constant<Step>(turns) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }).map(standsStill) },
  { weight: 2, arbitrary: fc.constantFrom(true, true, false).map(renewsByItself) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40 }).map(adds) },
  { weight: 2, arbitrary: fc.constantFrom('no-reason' as const, 'defect' as const).map(asks) },
  { weight: 2, arbitrary: fc.boolean().map(decides) },
  { weight: 1, arbitrary: fc.constant<Step>(invoices) },
)

function waits(days: number): Step {
  return async ({ world, life }) => {
    world.time.advance(days * DAY_MILLISECONDS)
    expectOk(await run(world, advanceTime, null))
    model.wait(life, days)
  }
}

function renews(years: number): Step {
  return async ({ world, id, life }) => {
    const paid = await buy(world, { what: 'renewal', productId: id, years, robotIds: [] })
    expect(paid).toBe(inYuan(model.renew(life, years)))
  }
}

function transfers(years: number): Step {
  return async ({ world, id, life }) => {
    const purchase: Purchase = { what: 'renewal', productId: id, years, robotIds: [] }
    const key = world.random.token(12)
    const placed = await run(world, placeOrder, { purchase }, key)
    expect(placed.ok).toBe(model.transfer(life, years))
    if (!placed.ok) return
    const payment = { orderId: placed.value, key, method: 'bank', voucherId: null } as const
    expect(expectOk(await run(world, payOrder, payment))).toBe('awaiting')
  }
}

/** The oldest transfer that is on its way comes (ORD-11). */
async function arrives({ world, life }: Lived): Promise<void> {
  const orders = world.store.read().list('order')
  const [awaiting] = orders
    .filter(({ awaited }) => awaited.length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const result = await run(world, confirmArrival, { orderId: awaiting?.id ?? '' })
  expect(result.ok).toBe(model.arrive(life))
}

/** Suspended, or lifted again (LIF-12). */
async function turns({ world, id, life }: Lived): Promise<void> {
  const result = await run(world, suspendProduct, { id, suspended: !life.suspended })
  expect(result.ok).toBe(model.turn(life))
}

/** Suspended, lifted so many days later, and a day on. */
function standsStill(days: number): Step {
  return async (lived) => {
    for (const step of [turns, waits(days), turns, waits(1)]) await step(lived)
  }
}

function renewsByItself(on: boolean): Step {
  return async ({ world, id, life }) => {
    const result = await run(world, switchAutoRenewal, { id, on })
    expect(result.ok).toBe(!['refunded', 'reclaimed'].includes(model.statusIn(life)))
    if (result.ok) life.renewsItself = on
  }
}

function adds(count: number): Step {
  return async ({ world, id, life }) => {
    const items = [{ sku: 'cs.online.basic' as const, quantity: count }]
    const paid = await buy(world, { what: 'addition', productId: id, items })
    expect(paid).toBe(inYuan(model.addUsers(life, count)))
  }
}

function asks(reason: 'no-reason' | 'defect'): Step {
  return async ({ world, orderId, life }) => {
    const wish = { orderId, reason, packs: [], proof: PROOF, acknowledged: true }
    const result = await run(world, requestRefund, wish)
    expect(result.ok).toBe(model.askRefund(life, reason))
  }
}

function decides(granted: boolean): Step {
  return async ({ world, life }) => {
    const request = world.store
      .read()
      .list('refund')
      .find(({ state }) => state === 'reviewing')
    const verdict = granted
      ? ({ id: request?.id ?? '', granted } as const)
      : ({ id: request?.id ?? '', granted, reason: '不符合条件' } as const)
    expect((await run(world, decideRefund, verdict)).ok).toBe(model.decide(life, granted))
  }
}

/** Invoiced and issued; a second time it is returned (INV-01, REF-07). */
async function invoices({ world, orderId, life }: Lived): Promise<void> {
  const standing = world.store
    .read()
    .list('invoice')
    .find(({ state }) => state !== 'returned')
  if (standing) {
    await run(world, issueInvoice, { id: standing.id })
    expectOk(await run(world, returnInvoice, { id: standing.id }))
    life.invoiced = false
    return
  }
  const details = { address: '', phone: '', bank: '', bankAccount: '' }
  const form = { kind: 'ordinary', title: '示例', taxNumber: '91440300MA50004950' } as const
  const result = await run(world, requestInvoice, {
    orderIds: [orderId],
    form: { ...form, ...details },
  })
  expect(result.ok).toBe(!life.reviewing && life.state !== 'refunded')
  if (result.ok) life.invoiced = true
}

/** What was paid, or null where it was refused or could not be paid. */
async function buy(world: AppWorld, purchase: Purchase): Promise<string | null> {
  const key = world.random.token(12)
  const placed = await run(world, placeOrder, { purchase }, key)
  if (!placed.ok) return null
  const payment = { orderId: placed.value, key, method: 'balance' as const, voucherId: null }
  let answer = await run(world, payOrder, payment)
  if (answer.ok && answer.value === 'price-changed') {
    const order = world.store.read().get('order', placed.value)
    answer = await run(world, payOrder, {
      ...payment,
      confirmedTotal: order?.quote.total ?? ZERO_YUAN,
    })
  }
  const order = world.store.read().get('order', placed.value)
  return answer.ok && order && isSettled(order) ? order.payment.amount : null
}

function inYuan(fen: bigint | null): string | null {
  if (fen === null) return null
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}

function expectSame({ world, id, life }: Lived) {
  const records = world.store.read()
  const product = records.get('subscription', id)
  if (!product) throw new Error('It was opened')
  expect(statusOf(product, civilDateOf(world.clock.now())).status).toBe(model.statusIn(life))
  expect(product.expiresOn).toBe(life.expires.toString())
  expect(product.holdings).toEqual([{ sku: 'cs.online.basic', quantity: life.users }])
  expect(balanceOf(records.list('movement'))).toBe(inYuan(life.balance))
}

/** Nothing is paid twice, and never more comes back than was paid (ORD-01, REF-08). */
function expectSoundMoney({ world }: Lived) {
  const records = world.store.read()
  const charged = records.list('movement').filter(({ kind }) => kind === 'payment')
  expect(new Set(charged.map(({ orderId }) => orderId)).size).toBe(charged.length)
  for (const order of records.list('order').filter(isSettled)) {
    expect(compareYuan(order.refunded, order.payment.amount)).toBeLessThanOrEqual(0)
  }
}

async function openedLife(users: number, years: number): Promise<Lived> {
  const world = await appWorld()
  const chosen = { ...FILLED_CONTENT.package, line: 'online', edition: 'basic' } as const
  const orderId = await ordered(world, { package: { ...chosen, users: String(users), years } })
  const payment = { orderId, key: 'k', method: 'balance' as const, voucherId: null }
  expectOk(await run(world, payOrder, payment))
  const [product] = world.store.read().list('subscription')
  const today = civilDateOf(world.clock.now())
  const life = model.openLife(today, users, years, 100_000_000n)
  return { world, orderId, id: product?.id ?? '', life }
}

describe('any life of a product', () => {
  it('LIF-01 LIF-02 LIF-03 LIF-04 PRC-02 PRC-03 PRC-04 PRC-15 REF-01 REF-04 REF-07 REF-08 REF-10 REF-12 LIF-11 LIF-12 ORD-05 ORD-11 is as the model tells it', async () => {
    const opening = fc.record({
      users: fc.integer({ min: 3, max: 30 }),
      years: fc.integer({ min: 1, max: 3 }),
      story: fc.array(steps, { maxLength: 25, size: 'max' }),
    })
    await fc.assert(
      fc.asyncProperty(opening, async ({ users, years, story }) => {
        const lived = await openedLife(users, years)
        for (const step of story) {
          await step(lived)
          expectSame(lived)
          expectSoundMoney(lived)
        }
      }),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 33) },
    )
  })
})
