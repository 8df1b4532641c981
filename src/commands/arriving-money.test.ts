import { beforeEach, describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { addYuan, type Yuan, yuan } from '../domain/shared/money.ts'
import { wouldPay } from '../policies/receive-money.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { bought, boughtRobots, openedOnline, reachDay } from '../testing/grown-products.ts'
import { pdf } from '../testing/pictures.ts'
import { run } from '../testing/run.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { decideRefund } from './decide-refund.ts'
import { offerPrice } from './offer-price.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { requestConsultation } from './request-consultation.ts'
import { requestRefund } from './request-refund.ts'

let world: AppWorld
/** 在线客服-基础版, 3 users, opened 2026-03-02, expires 2027-03-02; with two robots. */
let id: string
let robot: string

beforeEach(async () => {
  world = await appWorld()
  id = await openedOnline(world)
  robot = (await boughtRobots(world, id))[0] ?? ''
})

const records = () => world.store.read()
const order = (orderId: string) => records().get('order', orderId)
const product = (productId = id) => records().get('subscription', productId)
const products = () => records().list('subscription')
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
const renewal = (years = 1, robotIds: string[] = []): Purchase => ({
  ...{ what: 'renewal', productId: id, years, robotIds },
})
const oneRobot = (): Purchase => ({
  ...{ what: 'robots', productId: id, sku: 'cs.robot.standard', industry: 'internet' },
  ...{ robots: [{ nickname: '小三' }], sessions: null, consultationId: null },
})
const sessions = (): Purchase => ({
  ...{ what: 'sessions', productId: robot, sku: 'cs.sessions.120k', packs: 1 },
})
const knowledge = (): Purchase => ({ what: 'knowledge', productId: robot, topic: 'e-commerce' })

/** 冷启动服务 for the robot, quoted at 8,000 元. */
async function service(): Promise<Purchase> {
  const form = { contactName: '林知远', mobile: '13826537719', wish: '冷启动' }
  const asked = {
    about: 'architect',
    line: 'robot',
    sku: 'cs.coldstart',
    productId: robot,
  } as const
  const consultationId = expectOk(await run(world, requestConsultation, { ...asked, form }))
  const offer = { id: consultationId, amount: '8000', validThrough: '2028-12-31' }
  expectOk(await run(world, offerPrice, offer))
  return { what: 'service', consultationId }
}

const ADDED: readonly (readonly [string, () => Purchase | Promise<Purchase>])[] = [
  ['users', () => users(2)],
  ['robots', oneRobot],
  ['sessions', sessions],
  ['a knowledge cloud', knowledge],
  ['a service', service],
]

/** Ordered, and to be paid by bank; returns the number of the order. */
async function chosen(purchase: Purchase): Promise<string> {
  const key = world.random.token(12)
  const orderId = expectOk(await run(world, placeOrder, { purchase }))
  expectOk(await run(world, payOrder, { orderId, method: 'bank', voucherId: null }, key))
  return orderId
}

const arrives = async (orderId: string) => expectOk(await run(world, confirmArrival, { orderId }))

async function refundAsked(): Promise<string> {
  const proof = { name: 'proof.pdf', bytes: pdf() }
  const orderId = product()?.orderId ?? ''
  const wish = { reason: 'no-reason', packs: [], acknowledged: true } as const
  return expectOk(await run(world, requestRefund, { orderId, proof, ...wish }))
}

/** The money comes, buys nothing, and is on the balance, as one message says; the order waits on. */
async function expectOnBalance(orderId: string, amount: string) {
  const [before, bought, messages] = [balance(), products(), told(orderId).length]
  await arrives(orderId)
  expect(balance()).toBe(addYuan(before, yuan(amount)))
  expect(products()).toEqual(bought)
  expect(told(orderId).slice(messages)).toMatchObject([{ kind: 'late-payment' }])
  expect(order(orderId)).toMatchObject({ state: 'unpaid', awaited: [] })
}

function isStillGood(orderId: string): boolean {
  const waiting = order(orderId)
  if (waiting?.state !== 'unpaid') return false
  const at = world.clock.now()
  return waiting.awaited.some(({ key }) => wouldPay(records(), key, at))
}

const totalOf = (orderId: string): Yuan => order(orderId)?.quote.total ?? yuan('0')

describe('money that arrives while a refund is reviewed', () => {
  it.each([...ADDED, ['a renewal', () => renewal(1, [robot])] as const])(
    'ORD-11 REF-12 does not buy %s',
    async (_, purchase) => {
      const orderId = await chosen(await purchase())
      await refundAsked()
      await expectOnBalance(orderId, totalOf(orderId))
    },
  )

  it('ORD-11 REF-12 a refused refund lets the order be paid again', async () => {
    const orderId = await chosen(renewal())
    const refund = await refundAsked()
    await expectOnBalance(orderId, '2997')
    expectOk(await run(world, decideRefund, { id: refund, granted: false, reason: '不符合条件' }))
    const again = { orderId, method: 'balance', voucherId: null } as const
    expect(expectOk(await run(world, payOrder, again))).toBe('paid')
    expect(product()?.expiresOn).toBe('2028-03-02')
  })

  it('ORD-11 REF-12 a granted refund closes the order, and its money goes to the balance', async () => {
    const orderId = await chosen(renewal())
    expectOk(await run(world, decideRefund, { id: await refundAsked(), granted: true }))
    expect(order(orderId)).toMatchObject({ state: 'closed', closeReason: 'product-ended' })
    const before = balance()
    await arrives(orderId)
    expect(balance()).toBe(addYuan(before, yuan('2997')))
  })
})

describe('money that arrives for what ends', () => {
  it.each(
    ADDED.flatMap(([name, purchase]) =>
      ['2027-03-02', '2027-03-03'].map((date) => [name, date, purchase] as const),
    ),
  )('ORD-11 PRC-04 does not buy %s on %s', async (_, date, purchase) => {
    await reachDay(world, '2027-02-28')
    const orderId = await chosen(await purchase())
    await reachDay(world, date)
    await expectOnBalance(orderId, totalOf(orderId))
  })

  it.each(ADDED)('ORD-11 PRC-04 buys %s the day before', async (_, purchase) => {
    await reachDay(world, '2027-02-28')
    const orderId = await chosen(await purchase())
    await reachDay(world, '2027-03-01')
    await arrives(orderId)
    expect(order(orderId)?.state).toBe('paid')
  })

  it.each(ADDED)('ORD-11 PRC-04 nor is %s ordered on the expiry date', async (_, purchase) => {
    const wished = await purchase()
    await reachDay(world, '2027-03-02')
    expect(await run(world, placeOrder, { purchase: wished }, 'late')).toMatchObject({
      error: { code: 'nothing-left' },
    })
  })

  it('ORD-11 LIF-03 renews on the expiry date and after it', async () => {
    await reachDay(world, '2027-02-28')
    const orderId = await chosen(renewal())
    await reachDay(world, '2027-03-03')
    await arrives(orderId)
    expect(product()?.expiresOn).toBe('2028-03-02')
  })
})

describe('money that arrives for what has changed', () => {
  it('ORD-11 PRC-14 PRC-15 does not renew 103 users at the price of 3', async () => {
    const orderId = await chosen(renewal())
    expect(isStillGood(orderId)).toBe(true)
    await bought(world, users(100))
    // The cashier does not show its account any more.
    expect(isStillGood(orderId)).toBe(false)
    await expectOnBalance(orderId, '2997')
    expect(product()?.expiresOn).toBe('2027-03-02')
    // It waits at the price of today, which is confirmed by paying it.
    expect(order(orderId)).toMatchObject({ quote: { total: '102897.00' }, confirmed: false })
    expect(order(orderId)?.timeline.map(({ what }) => what)).toContain('repriced')
    const again = { orderId, method: 'balance', voucherId: null } as const
    expect(expectOk(await run(world, payOrder, again))).toBe('paid')
  })

  it('ORD-11 PRC-14 does not add users to the end of a year that was renewed meanwhile', async () => {
    const orderId = await chosen(users(2))
    await bought(world, renewal())
    await expectOnBalance(orderId, '1998')
    expect(order(orderId)).toMatchObject({ quote: { total: '3996.00' } })
  })

  it('ORD-11 PRC-05 does not open robots to the end of a year that was renewed meanwhile', async () => {
    const orderId = await chosen(oneRobot())
    await bought(world, renewal())
    await expectOnBalance(orderId, '5800')
    expect(order(orderId)).toMatchObject({ quote: { total: '11600.00' } })
  })

  it('ORD-11 LIF-05 does not renew a robot that was renewed meanwhile, where the price is the same', async () => {
    await bought(world, renewal(3))
    const alone: Purchase = { what: 'renewal', productId: robot, years: 1, robotIds: [] }
    const together = await chosen(renewal(1, [robot]))
    await bought(world, alone)
    await expectOnBalance(together, '8797')
    expect(product(robot)?.expiresOn).toBe('2028-03-02')
  })

  it('ORD-11 LIF-05 does not renew a robot that was renewed along with its online product meanwhile', async () => {
    await bought(world, renewal(1))
    const alone: Purchase = { what: 'renewal', productId: robot, years: 1, robotIds: [] }
    const orderId = await chosen(alone)
    await bought(world, renewal(1, [robot]))
    await expectOnBalance(orderId, '5800')
  })

  it('ORD-11 PRC-05 opens robots where only users were added', async () => {
    const orderId = await chosen(oneRobot())
    await bought(world, users(100))
    await arrives(orderId)
    expect(order(orderId)?.state).toBe('paid')
  })

  it('ORD-11 PRC-14 another day alone changes nothing', async () => {
    // Ten started months are left, the day after nine.
    await reachDay(world, '2026-06-01')
    const orderId = await chosen(users(2))
    expect(totalOf(orderId)).toBe('1998.00')
    await reachDay(world, '2026-06-02')
    await arrives(orderId)
    expect(order(orderId)).toMatchObject({ state: 'paid', payment: { amount: '1998.00' } })
  })

  it('ORD-11 PRC-14 a price that was confirmed is asked for again where the quantity changed since', async () => {
    const orderId = await chosen(renewal())
    await bought(world, users(2))
    const pay = (confirmed?: string) => {
      const confirmedTotal = confirmed === undefined ? {} : { confirmedTotal: yuan(confirmed) }
      const key = `b-${confirmed}`
      return run(
        world,
        payOrder,
        { orderId, method: 'bank', voucherId: null, ...confirmedTotal },
        key,
      )
    }
    expect(expectOk(await pay())).toBe('price-changed')
    expect(expectOk(await pay('4995'))).toBe('awaiting')
    await bought(world, users(1))
    expect(expectOk(await pay())).toBe('price-changed')
    await expectOnBalance(orderId, '4995')
    expect(totalOf(orderId)).toBe('5994.00')
  })

  it('ORD-11 PRC-06 does not buy what is there already', async () => {
    const orderId = await chosen(knowledge())
    await bought(world, knowledge())
    await expectOnBalance(orderId, '15000')
  })
})
