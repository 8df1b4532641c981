import { beforeEach, describe, expect, it } from 'vitest'
import type { Purchase } from '../domain/orders/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { actionFacts } from '../policies/action-facts.ts'
import { draftOrder } from '../policies/purchases/purchase-kinds.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import {
  bought,
  boughtRobots,
  openedOnline,
  payFromBalance,
  reachDay,
} from '../testing/grown-products.ts'
import { pdf } from '../testing/pictures.ts'
import { run } from '../testing/run.ts'
import { refused } from '../testing/untrusted.ts'
import { offerPrice } from './offer-price.ts'
import { placeOrder } from './place-order.ts'
import { recordUsage } from './record-usage.ts'
import { requestConsultation } from './request-consultation.ts'
import { requestRefund } from './request-refund.ts'
import { suspendProduct } from './suspend-product.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const product = (id: string) => world.store.read().get('subscription', id)
const order = (id: string) => world.store.read().get('order', id)
const place = (purchase: Purchase, key = 'first') => run(world, placeOrder, { purchase }, key)
const draft = (purchase: Purchase) =>
  draftOrder(world.store.read(), purchase, { at: world.clock.now(), placing: true })
const users = (productId: string, quantity: number): Purchase => ({
  what: 'addition',
  productId,
  items: [{ sku: 'cs.online.basic', quantity }],
})
const renewal = (productId: string, years: number, robotIds: string[] = []): Purchase => ({
  what: 'renewal',
  productId,
  years,
  robotIds,
})

describe('adding users', () => {
  it('EX-02 PRC-02 PRC-03 costs the time left, and the product has them from then on', async () => {
    const id = await openedOnline(world, { users: '5', years: 2 })
    await reachDay(world, '2026-09-02')
    const orderId = await bought(world, users(id, 3))
    expect(order(orderId)).toMatchObject({ kind: 'addition', quote: { total: '4795.20' } })
    expect(product(id)).toMatchObject({
      holdings: [{ sku: 'cs.online.basic', quantity: 8 }],
      expiresOn: '2028-03-02',
    })
  })

  it('PRC-04 is refused on the expiry date and after it', async () => {
    const id = await openedOnline(world)
    await reachDay(world, '2027-03-02')
    expect(await place(users(id, 1))).toEqual(refused('nothing-left'))
    await reachDay(world, '2027-03-03')
    expect(await place(users(id, 1))).toEqual(refused('product-not-in-force'))
  })

  it('ORD-01 a second press opens the unpaid order, updated', async () => {
    const id = await openedOnline(world)
    const first = expectOk(await place(users(id, 1)))
    const second = expectOk(await place(users(id, 2), 'second'))
    expect(second).toBe(first)
    expect(order(first)?.quote.lines[0]?.quantity).toBe(2)
  })
})

describe('renewing', () => {
  it('LIF-03 PRC-15 late, it counts from the old expiry at the current quantity', async () => {
    const id = await openedOnline(world)
    await bought(world, users(id, 3))
    await reachDay(world, '2027-05-02')
    const orderId = await bought(world, renewal(id, 2))
    expect(order(orderId)?.quote.total).toBe('11988.00')
    expect(product(id)?.expiresOn).toBe('2029-03-02')
  })

  it('LIF-02 through the day three months after expiry, and not later', async () => {
    const id = await openedOnline(world)
    await reachDay(world, '2027-06-02')
    expect(draft(renewal(id, 1)).ok).toBe(true)
    await reachDay(world, '2027-06-03')
    expect(await place(renewal(id, 1))).toEqual(refused('product-ended'))
  })

  it('LIF-05 one order renews the product and the robots that come along', async () => {
    const id = await openedOnline(world)
    const robots = await boughtRobots(world, id)
    const [first = '', second = ''] = robots
    const orderId = await bought(world, renewal(id, 1, [first]))
    // 3 users at 999 and one robot at 5800.
    expect(order(orderId)?.quote.total).toBe('8797.00')
    expect([id, first, second].map((one) => product(one)?.expiresOn)).toEqual([
      '2028-03-02',
      '2028-03-02',
      '2027-03-02',
    ])
    expect(order(orderId)).toMatchObject({ productIds: [id, first] })
    // The one left behind may follow by a whole year, and no further.
    expect(await place(renewal(second, 2))).toEqual(refused('beyond-online-expiry'))
    await bought(world, renewal(second, 1))
    expect(product(second)?.expiresOn).toBe('2028-03-02')
    expect(await place(renewal(second, 1), 'again')).toEqual(refused('at-online-expiry'))
  })
})

describe('robots', () => {
  it('PRD-03 PRC-05 end with their online product and are priced to its expiry', async () => {
    const id = await openedOnline(world, { years: 2 })
    await reachDay(world, '2026-09-02')
    const robots = await boughtRobots(world, id)
    const [robot = ''] = robots
    expect(product(robot)).toMatchObject({
      number: 'R001',
      nickname: '小助手',
      expiresOn: '2028-03-02',
      masterAccount: product(id)?.masterAccount,
    })
    // A year and six months of 5800, twice.
    expect(order(product(robot)?.orderId ?? '')?.quote.total).toBe('18560.00')
  })

  it('ELI-05 are added to an active online product only', async () => {
    const id = await openedOnline(world)
    const [robot = ''] = await boughtRobots(world, id)
    const more = (productId: string): Purchase => ({
      what: 'robots',
      productId,
      sku: 'cs.robot.standard',
      industry: 'internet',
      robots: [{ nickname: '小三' }],
      sessions: null,
      consultationId: null,
    })
    expect(await place(more(robot))).toEqual(refused('product-not-in-force'))
    await reachDay(world, '2027-03-03')
    expect(await place(more(id))).toEqual(refused('product-not-in-force'))
    expectOk(await run(world, suspendProduct, { id, suspended: true }))
    expect(await place(more(id))).toEqual(refused('product-ended'))
  })

  it('PRD-04 a recharge lands on the robot that was picked', async () => {
    const id = await openedOnline(world)
    const [first = '', second = ''] = await boughtRobots(world, id)
    const orderId = await bought(world, {
      what: 'sessions',
      productId: second,
      sku: 'cs.sessions.360k',
      packs: 2,
    })
    expect(order(orderId)).toMatchObject({ kind: 'recharge', quote: { total: '7200.00' } })
    expect(product(first)).toMatchObject({ sessions: { total: 0 } })
    expect(product(second)).toMatchObject({ sessions: { total: 720_000, used: 0 } })
  })

  it('PRD-07 sessions that run out raise one message', async () => {
    const id = await openedOnline(world)
    const [robot = ''] = await boughtRobots(world, id)
    await bought(world, {
      what: 'sessions',
      productId: robot,
      sku: 'cs.sessions.120k',
      packs: 1,
    })
    expect(expectOk(await run(world, recordUsage, { id: robot, amount: 200_000 }))).toBe(120_000)
    expect(expectOk(await run(world, recordUsage, { id: robot, amount: 1 }))).toBe(0)
    const told = world.store
      .read()
      .list('message')
      .filter(({ kind }) => kind === 'sessions-out')
    expect(told).toHaveLength(1)
  })

  it('PRC-06 a knowledge cloud is bought once for a robot', async () => {
    const id = await openedOnline(world)
    const [first = '', second = ''] = await boughtRobots(world, id)
    const cloud = (productId: string): Purchase => ({
      what: 'knowledge',
      productId,
      topic: 'e-commerce',
    })
    await bought(world, cloud(first))
    expect(product(first)).toMatchObject({ topics: ['e-commerce'] })
    expect(await place(cloud(first))).toEqual(refused('topic-owned'))
    expect(draft(cloud(second)).ok).toBe(true)
  })
})

describe('what decides over the actions of a product', () => {
  const facts = (id: string) => {
    const found = product(id)
    if (!found) throw new Error('It was opened')
    return actionFacts(world.store.read(), found, civilDateOf(world.clock.now()))
  }

  it('PRD-02 a refund is open for thirty days, with a reason after seven', async () => {
    const id = await openedOnline(world)
    await reachDay(world, '2026-04-01')
    expect(facts(id).refundUnavailable).toBeNull()
    await reachDay(world, '2026-04-02')
    expect(facts(id).refundUnavailable).toBe('refund-window')
  })

  it('REF-12 a refund under review is told of the product and its robots', async () => {
    const id = await openedOnline(world)
    const [robot = ''] = await boughtRobots(world, id)
    expect(facts(robot)).toMatchObject({ refundReviewing: false, online: { id } })
    const proof = { name: 'proof.pdf', bytes: pdf() }
    const orderId = product(id)?.orderId ?? ''
    const wish = { reason: 'no-reason', packs: [], acknowledged: true } as const
    expectOk(await run(world, requestRefund, { orderId, proof, ...wish }))
    expect(facts(id).refundReviewing).toBe(true)
    expect(facts(robot).refundReviewing).toBe(true)
    expect(await place(users(id, 1))).toEqual(refused('refund-reviewing'))
    expect(await place(renewal(id, 1))).toEqual(refused('refund-reviewing'))
  })

  it('PRC-14 an order of a product that was suspended meanwhile is closed uncharged', async () => {
    const id = await openedOnline(world)
    const orderId = expectOk(await place(users(id, 1)))
    expectOk(await run(world, suspendProduct, { id, suspended: true }))
    expect(order(orderId)).toMatchObject({ state: 'closed', closeReason: 'product-ended' })
    await expect(payFromBalance(world, orderId)).rejects.toThrow('order-closed')
  })
})

describe('what an architect quoted', () => {
  it('CAT-06 PRC-05 robots on request are sold at the annual price offered, to the online expiry', async () => {
    const id = await openedOnline(world, { years: 2 })
    const asked = { about: 'architect', line: 'robot', sku: 'cs.robot.professional' } as const
    const form = { contactName: '林知远', mobile: '13826537719', wish: '两个机器人' }
    const consultation = expectOk(
      await run(world, requestConsultation, { ...asked, productId: id, form }),
    )
    const robots = (consultationId: string | null): Purchase => ({
      what: 'robots',
      productId: id,
      sku: 'cs.robot.professional',
      industry: 'internet',
      robots: [{ nickname: '小助手' }, { nickname: '小管家' }],
      sessions: 'cs.sessions.120k',
      consultationId,
    })
    expect(draft(robots(null))).toEqual(refused('price-on-request'))
    expect(draft(robots(consultation))).toEqual(refused('not-quoted'))
    const offer = { id: consultation, amount: '9000', validThrough: '2026-09-02' }
    expectOk(await run(world, offerPrice, offer))
    await reachDay(world, '2026-09-02')
    // A year and six months of 9000 and a pack of 1600, twice.
    const quoted = draft(robots(consultation))
    expect(quoted.ok && quoted.value.quote.total).toBe('32000.00')
    await reachDay(world, '2026-09-03')
    expect(draft(robots(consultation))).toEqual(refused('offer-expired'))
  })
})
