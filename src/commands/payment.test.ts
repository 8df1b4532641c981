import { beforeEach, describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import type { PaymentMethod } from '../domain/orders/index.ts'
import type { PaymentOutcome } from '../domain/shared/demo-settings.ts'
import { nextDueAt } from '../policies/due-events.ts'
import {
  type AppWorld,
  applicationIdOf,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  ordered,
} from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { cancelApplication } from './cancel-application.ts'
import { cancelOrder } from './cancel-order.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { resolvePendingPayment } from './resolve-pending-payment.ts'
import { topUp } from './top-up.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let world: AppWorld
let orderId: string

beforeEach(async () => {
  world = await appWorld()
  orderId = await ordered(world)
})

type Press = { id?: string; key?: string; method?: PaymentMethod; voucherId?: string | null }

const order = (id = orderId) => world.store.read().get('order', id)
const balance = () => balanceOf(world.store.read().list('movement'))
const products = () => world.store.read().list('subscription').length
const applicationOf = (id = orderId) => applicationIdOf(order(id))
const application = () => world.store.read().get('application', applicationOf())
const bankWill = (nextPayment: PaymentOutcome) => run(world, changeDemoSettings, { nextPayment })
const pay = ({ id = orderId, key = 'k', method = 'balance', voucherId = null }: Press = {}) =>
  run(world, payOrder, { orderId: id, method, voucherId }, key)
const holderOf = (voucherId: string) =>
  world.store.read().get('voucher', voucherId)?.usedByOrderId ?? null
const told = (kind: string) =>
  world.store
    .read()
    .list('message')
    .filter((message) => message.kind === kind)
const expensive = { package: { ...FILLED_CONTENT.package, users: '300', years: 3 } }

describe('a declined payment', () => {
  beforeEach(async () => {
    expectOk(await bankWill('declined'))
  })

  it('ORD-04 charges nothing and leaves the order payable; the next one succeeds', async () => {
    expect(expectOk(await pay())).toBe('declined')
    expect(order()).toMatchObject({ state: 'unpaid', declined: { key: 'k' } })
    expect(order()?.timeline.at(-1)).toMatchObject({ by: 'bank', what: 'declined' })
    expect([balance(), products()]).toEqual(['1000000.00', 0])
    expect(expectOk(await pay({ key: 'again' }))).toBe('paid')
    expect(balance()).toBe('997003.00')
  })

  it('ORD-01 pressed twice, gives the first answer twice', async () => {
    const answers = await Promise.all([pay(), pay(), pay()])
    expect(answers.map(expectOk)).toEqual(['declined', 'declined', 'declined'])
    expect(order()?.state).toBe('unpaid')
    expect(balance()).toBe('1000000.00')
  })

  it('ORD-04 gives the voucher back', async () => {
    expect(expectOk(await pay({ voucherId: 'V100' }))).toBe('declined')
    expect(holderOf('V100')).toBeNull()
    expectOk(await pay({ key: 'again', voucherId: 'V100' }))
    expect(holderOf('V100')).toBe(orderId)
  })
})

describe('a payment without an answer', () => {
  beforeEach(async () => {
    expectOk(await bankWill('unanswered'))
    expect(expectOk(await pay({ voucherId: 'V100' }))).toBe('confirming')
  })

  it('ORD-04 is never charged again meanwhile, however it is pressed', async () => {
    expect(expectOk(await pay({ voucherId: 'V100' }))).toBe('confirming')
    expect(expectOk(await pay({ key: 'other' }))).toBe('confirming')
    expect(expectOk(await pay({ key: 'w', method: 'wechat' }))).toBe('confirming')
    expect([balance(), products()]).toEqual(['1000000.00', 0])
  })

  it('ORD-04 is settled as paid after five minutes, dated to then, charged once', async () => {
    const due = world.clock.now() + 5 * MINUTE
    expect(nextDueAt(world.store.read())).toBe(due)
    world.time.advance(5 * MINUTE - 1)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
    world.time.advance(DAY)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([
      { at: due, what: 'payment-settled', subject: orderId },
    ])
    expect(order()).toMatchObject({ state: 'paid', payment: { at: due, discount: '100.00' } })
    expect([balance(), products(), holderOf('V100')]).toEqual(['997103.00', 1, orderId])
    expect(told('order-paid')).toHaveLength(1)
    expect(await run(world, resolvePendingPayment, { orderId, wasPaid: true })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })

  it('ORD-04 is found paid by hand, before the five minutes', async () => {
    expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: true }))
    expect(order()?.state).toBe('paid')
    world.time.advance(HOUR)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
    expect(balance()).toBe('997103.00')
  })

  it('ORD-04 is found unpaid by hand: payable again for a day, with its voucher free', async () => {
    expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: false }))
    expect(order()).toMatchObject({ state: 'unpaid', closesAt: world.clock.now() + DAY })
    expect(holderOf('V100')).toBeNull()
    expect(expectOk(await pay({ voucherId: 'V100' }))).toBe('confirming')
    expect(order()).toMatchObject({ state: 'unpaid', declined: { key: 'k' } })
    expect(expectOk(await pay({ key: 'again' }))).toBe('paid')
  })

  it('ORD-05 never closes by itself, and is not cancelled, nor is its application', async () => {
    expect(await run(world, cancelOrder, { orderId })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    const cancelled = run(world, cancelApplication, { id: applicationOf(), command: 'cancel' })
    expect(await cancelled).toMatchObject({ error: { code: 'payment-confirming' } })
    expect(application()?.state).toBe('awaiting-payment')
    expect(
      expectOk(
        await run(world, placeOrder, {
          purchase: { what: 'application', applicationId: applicationOf() },
        }),
      ),
    ).toBe(orderId)
  })

  it('ORD-04 holds its part of the balance, so that nothing else can spend it', async () => {
    const first = await ordered(world, expensive)
    expectOk(await bankWill('unanswered'))
    expect(expectOk(await pay({ id: first, key: 'first' }))).toBe('confirming')
    const second = await ordered(world, expensive)
    const other = { id: second, key: 'second' }
    expect(await pay(other)).toMatchObject({ error: { code: 'balance-too-small' } })
    expectOk(await run(world, resolvePendingPayment, { orderId: first, wasPaid: false }))
    expectOk(await pay(other))
    world.time.advance(HOUR)
    expectOk(await run(world, advanceTime, null))
    expect(balance()).toBe('98003.00')
  })
})

describe('money that comes by WeChat or bank', () => {
  it.each(['wechat', 'bank'] as const)('ORD-02 by %s pays when it arrives', async (method) => {
    expect(expectOk(await pay({ method, voucherId: 'V100' }))).toBe('awaiting')
    expect(order()).toMatchObject({ state: 'unpaid', awaited: [{ method, amount: '2897.00' }] })
    expect([balance(), products(), holderOf('V100')]).toEqual(['1000000.00', 0, orderId])
    expect(expectOk(await pay({ method, voucherId: 'V100' }))).toBe('awaiting')
    expectOk(await run(world, confirmArrival, { orderId }))
    expect(order()).toMatchObject({ state: 'paid', payment: { method, discount: '100.00' } })
    expect([balance(), products()]).toEqual(['1000000.00', 1])
    expect(await run(world, confirmArrival, { orderId })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })

  it('ORD-04 may be declined or unanswered as well, and is then not charged to the balance', async () => {
    expectOk(await bankWill('declined'))
    expect(expectOk(await pay({ method: 'wechat' }))).toBe('declined')
    expectOk(await bankWill('unanswered'))
    expect(expectOk(await pay({ key: '2', method: 'wechat' }))).toBe('confirming')
    world.time.advance(5 * MINUTE)
    expectOk(await run(world, advanceTime, null))
    expect([order()?.state, balance(), products()]).toEqual(['paid', '1000000.00', 1])
  })

  it('ORD-02 a voucher that another order took meanwhile stays there; the money goes to the balance', async () => {
    const other = await ordered(world)
    expectOk(await pay({ method: 'wechat', voucherId: 'V100' }))
    expectOk(await bankWill('unanswered'))
    expect(expectOk(await pay({ key: '2' }))).toBe('confirming')
    expect(expectOk(await pay({ id: other, key: '3', voucherId: 'V100' }))).toBe('paid')
    expectOk(await run(world, resolvePendingPayment, { orderId, wasPaid: false }))
    expect(holderOf('V100')).toBe(other)
    const before = balance()
    expectOk(await run(world, confirmArrival, { orderId }))
    expect(order()?.state).toBe('unpaid')
    expect([holderOf('V100'), Number(balance()) - Number(before)]).toEqual([other, 2897])
  })

  it('ORD-02 another way can be taken meanwhile: the voucher goes along, one payment stands', async () => {
    expectOk(await pay({ method: 'wechat', voucherId: 'V100' }))
    expect(expectOk(await pay({ key: '2', method: 'bank' }))).toBe('awaiting')
    expect(holderOf('V100')).toBeNull()
    expect(expectOk(await pay({ key: '3', voucherId: 'V100' }))).toBe('paid')
    expect([balance(), products(), holderOf('V100')]).toEqual(['997103.00', 1, orderId])
  })

  it.each([
    ['wechat', DAY],
    ['bank', 7 * DAY],
  ] as const)(
    'ORD-05 an order waiting for %s closes in its time, with its voucher free',
    async (method, lasts) => {
      const made = order()?.createdAt ?? 0
      expectOk(await pay({ method, voucherId: 'V100' }))
      world.time.set(made + lasts - 1)
      expect(expectOk(await run(world, advanceTime, null))).toEqual([])
      world.time.advance(1)
      expect(expectOk(await run(world, advanceTime, null))).toMatchObject([
        { what: 'order-expired' },
      ])
      expect([order()?.state, holderOf('V100')]).toEqual(['closed', null])
      expect(application()?.state).toBe('awaiting-payment')
    },
  )

  it.each([
    ['cancelled', () => run(world, cancelOrder, { orderId })],
    [
      'cancelled with its application',
      () => run(world, cancelApplication, { id: applicationOf(), command: 'cancel' }),
    ],
  ])(
    'ORD-05 for an order that was %s it goes to the balance once, with a message',
    async (_, end) => {
      expectOk(await pay({ method: 'bank' }))
      expectOk(await end())
      expectOk(await run(world, confirmArrival, { orderId }))
      expect([order()?.state, balance(), products()]).toEqual(['closed', '1002997.00', 0])
      expect(told('late-payment')).toMatchObject([{ facts: { amount: '¥2,997.00' } }])
      expect(await run(world, confirmArrival, { orderId })).toMatchObject({
        error: { code: 'illegal-transition' },
      })
      expect(balance()).toBe('1002997.00')
    },
  )

  it('ORD-05 that nobody sent does not arrive', async () => {
    expect(await run(world, confirmArrival, { orderId })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(await run(world, confirmArrival, { orderId: '0' })).toMatchObject({
      error: { code: 'unknown-order' },
    })
  })
})

describe('充值', () => {
  it.each(['', '0', '0.00', '-5', '1.234', 'abc', '1e9'])(
    'ORD-02 is refused for %j',
    async (amount) => {
      expect(await run(world, topUp, { amount }, 'a')).toMatchObject({
        error: { code: 'not-an-amount' },
      })
    },
  )

  it('ORD-02 ORD-10 adds once for one press, and every movement says what it was', async () => {
    await Promise.all([1, 2].map(() => run(world, topUp, { amount: '800.50' }, 'a')))
    expect(balance()).toBe('1000800.50')
    expectOk(await pay())
    const movements = world.store.read().list('movement')
    expect(movements.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['opening', '1000000.00'],
      ['top-up', '800.50'],
      ['payment', '-2997.00'],
    ])
  })
})
