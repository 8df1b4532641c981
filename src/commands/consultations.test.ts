import { beforeEach, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import {
  bought,
  openedOnline,
  payFromBalance,
  productsOf,
  reachDay,
} from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { refused } from '../testing/untrusted.ts'
import { answerConsultation } from './answer-consultation.ts'
import { cancelOrder } from './cancel-order.ts'
import { offerPrice } from './offer-price.ts'
import { placeOrder } from './place-order.ts'
import { type Asking, requestConsultation } from './request-consultation.ts'

const FORM = { contactName: '林知远', mobile: '138 2653 7719', wish: '希望了解价格' }
const SERVICE: Asking = { about: 'architect', line: 'cdp', sku: 'cdp.implementation' }

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const consultation = (id: string) => world.store.read().get('consultation', id)
const ask = async (asking: Asking = SERVICE) =>
  expectOk(await run(world, requestConsultation, { ...asking, form: FORM }))
const offer = (id: string, amount = '86000', validThrough = '2026-03-20') =>
  run(world, offerPrice, { id, amount, validThrough })
const close = (id: string) => run(world, answerConsultation, { id, to: 'closed', by: 'customer' })
const buy = (consultationId: string, key = 'k') =>
  run(world, placeOrder, { purchase: { what: 'service', consultationId } }, key)

describe('ORD-08 a consultation', () => {
  it('ORD-08 goes from 已提交 over 已联系 and 已报价 to 已成交, told in its timeline', async () => {
    const id = await ask()
    expect(consultation(id)).toMatchObject({ state: 'submitted', mobile: '13826537719' })
    expectOk(await run(world, answerConsultation, { id, to: 'contacted', by: 'reviewer' }))
    expectOk(await offer(id))
    const orderId = expectOk(await buy(id))
    await payFromBalance(world, orderId)
    expect(consultation(id)).toMatchObject({ state: 'won', orderId })
    expect(consultation(id)?.timeline.map(({ by, what }) => `${by} ${what}`)).toEqual([
      'customer requested',
      'reviewer consultation-contacted',
      'reviewer consultation-quoted',
      'system consultation-won',
    ])
    expect(world.store.read().get('order', orderId)?.quote.total).toBe('86000.00')
  })

  it('ORD-08 is bought at the newest offer, until its last day and no longer', async () => {
    const id = await ask()
    expect(await buy(id)).toMatchObject(refused('not-quoted'))
    expectOk(await offer(id, '90000'))
    expectOk(await offer(id, '86000', '2026-03-20'))
    await reachDay(world, '2026-03-20')
    const orderId = expectOk(await buy(id, 'in time'))
    expect(world.store.read().get('order', orderId)?.quote.total).toBe('86000.00')
    await reachDay(world, '2026-03-21')
    expect(await buy(id, 'too late')).toMatchObject(refused('offer-expired'))
  })

  it('ORD-01 ORD-08 is one order, whoever presses again, until that is closed', async () => {
    const id = await ask()
    expectOk(await offer(id))
    const orderId = expectOk(await buy(id, 'first tab'))
    expect(expectOk(await buy(id, 'second tab'))).toBe(orderId)
    expectOk(await run(world, cancelOrder, { orderId }))
    const again = expectOk(await buy(id, 'anew'))
    expect(again).not.toBe(orderId)
    await payFromBalance(world, again)
    expect(expectOk(await buy(id, 'late'))).toBe(again)
  })

  it('ORD-08 what was ordered in time may be paid for while the order waits', async () => {
    const id = await ask()
    expectOk(await offer(id, '86000', '2026-03-02'))
    const orderId = expectOk(await buy(id))
    world.time.advance(20 * 3_600_000)
    expect(await payFromBalance(world, orderId)).toBe('paid')
    expect(consultation(id)?.state).toBe('won')
  })

  it('ORD-08 that was closed can neither be quoted nor bought nor closed again', async () => {
    const id = await ask()
    expectOk(await offer(id))
    expectOk(await close(id))
    expect(await buy(id)).toMatchObject(refused('not-quoted'))
    expect(await offer(id)).toMatchObject(refused('illegal-transition'))
    expect(await close(id)).toMatchObject(refused('illegal-transition'))
  })

  it.each([
    ['0', '2026-03-20', 'not-an-amount'],
    ['a lot', '2026-03-20', 'not-an-amount'],
    ['86000', '2026-03-01', 'not-later'],
    ['86000', 'soon', 'bad-date'],
  ])('ORD-08 takes no offer of %s through %s', async (amount, until, code) => {
    const id = await ask()
    expect(await offer(id, amount, until)).toMatchObject(refused(code))
    expect(consultation(id)?.state).toBe('submitted')
  })

  it('CAT-11 「合同签订」 is recorded as such, and has nothing to quote', async () => {
    const id = await ask({ about: 'contract', line: 'cdp' })
    expect(consultation(id)).toMatchObject({ about: 'contract', sku: null })
    expect(await offer(id)).toMatchObject(refused('illegal-transition'))
  })

  it('ORD-08 PRC-05 robots are bought for the product asked for, at the annual price quoted', async () => {
    const productId = await openedOnline(world, { years: 2 })
    const asking: Asking = { ...SERVICE, line: 'robot', sku: 'cs.robot.professional', productId }
    const consultationId = await ask(asking)
    expectOk(await offer(consultationId, '12000'))
    const orderId = await bought(world, {
      what: 'robots',
      productId,
      sku: 'cs.robot.professional',
      industry: 'finance',
      robots: [{ nickname: '小助手' }],
      sessions: null,
      consultationId,
    })
    expect(world.store.read().get('order', orderId)?.quote.total).toBe('24000.00')
    const [robotId = ''] = productsOf(world, orderId)
    const ends = (id: string) => world.store.read().get('subscription', id)?.expiresOn
    expect(ends(robotId)).toBe(ends(productId))
    expect(consultation(consultationId)).toMatchObject({ state: 'won', orderId })
  })
})
