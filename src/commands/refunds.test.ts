import { beforeEach, describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import { checkRefund, lastRefundDay, whyNoRefund } from '../domain/billing/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { cascade, refundSituation } from '../policies/refund-situation.ts'
import { type AppWorld, appWorld, expectOk, ordered } from '../testing/app-world.ts'
import { bought, boughtRobots, productsOf, reachDay } from '../testing/grown-products.ts'
import { png } from '../testing/pictures.ts'
import { run } from '../testing/run.ts'
import { refused } from '../testing/untrusted.ts'
import { decideRefund } from './decide-refund.ts'
import { issueInvoice } from './issue-invoice.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { requestInvoice } from './request-invoice.ts'
import { type RequestRefund, requestRefund } from './request-refund.ts'
import { returnInvoice } from './return-invoice.ts'
import { suspendProduct } from './suspend-product.ts'

const PROOF = { name: '退款证明.png', bytes: png() }
const FORM = {
  kind: 'ordinary',
  title: '深圳市星河示例科技有限公司',
  taxNumber: '91440300MA50004950',
  ...{ address: '', phone: '', bank: '', bankAccount: '' },
} as const

let world: AppWorld
let orderId: string
let productId: string

/** 在线客服-基础版 of 3 users, 2,997 元, of which a voucher paid 100. */
beforeEach(async () => {
  world = await appWorld()
  orderId = await ordered(world)
  expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: 'V100' }, 'k'))
  productId = productsOf(world, orderId)[0] ?? ''
})

const order = (id = orderId) => world.store.read().get('order', id)
const product = (id = productId) => world.store.read().get('subscription', id)
const balance = () => balanceOf(world.store.read().list('movement'))
const ask = (wish: Partial<RequestRefund> = {}) =>
  run(world, requestRefund, {
    ...{ orderId, reason: 'no-reason', packs: [], proof: PROOF, acknowledged: true },
    ...wish,
  })
const addUsers = (quantity: number) => ({
  what: 'addition' as const,
  productId,
  items: [{ sku: 'cs.online.basic' as const, quantity }],
})

function situation() {
  const found = refundSituation(world.store.read(), orderId, civilDateOf(world.clock.now()))
  if (!found) throw new Error('The order opened a product')
  return found
}

describe('asking for a refund', () => {
  it('REF-03 needs a proof that is what it says, and that its consequences are known', async () => {
    expect(await ask({ proof: null })).toMatchObject(refused('proof-missing'))
    const renamed = { name: 'proof.png', bytes: new TextEncoder().encode('words') }
    expect(await ask({ proof: renamed })).toMatchObject(refused('not-a-document'))
    expect(await ask({ acknowledged: false })).toMatchObject(refused('not-acknowledged'))
    expect(order()?.state).toBe('paid')
    const id = expectOk(await ask())
    const { proof } = world.store.read().get('refund', id) ?? {}
    expect(proof).toMatchObject({ kind: 'png', bytes: PROOF.bytes.length })
    expect(JSON.stringify(proof)).not.toContain('退款证明')
    expect(await world.vault.open(proof?.sealedName ?? '')).toMatchObject({ value: '退款证明.png' })
    const stored = await world.store.readFile(proof?.fileId ?? '')
    expect(stored).not.toBeNull()
    expect(stored).not.toEqual(PROOF.bytes)
    expect(await world.files.open(proof?.fileId ?? '')).toEqual({ ok: true, value: PROOF.bytes })
  })

  it('REF-12 is judged on its day, and the product works until it is decided, but does not grow', async () => {
    await reachDay(world, '2026-03-09')
    const id = expectOk(await ask())
    expect(order()?.state).toBe('refunding')
    expect(await ask()).toMatchObject(refused('refund-reviewing'))
    expect(product()?.ended).toBeNull()
    const more = { purchase: addUsers(1), key: 'more' }
    expect(await run(world, placeOrder, more)).toMatchObject(refused('refund-reviewing'))
    await reachDay(world, '2026-05-01')
    expectOk(await run(world, decideRefund, { id, granted: true }))
    expect(product()?.ended).toBe('refunded')
  })

  it('REF-01 REF-12 tells the window of each reason, and why neither is open', async () => {
    const opened = situation().product
    expect(lastRefundDay(opened, 'no-reason')).toBe('2026-03-09')
    expect(lastRefundDay(opened, 'defect')).toBe('2026-04-01')
    await reachDay(world, '2026-03-10')
    expect(checkRefund(situation(), 'no-reason')).toMatchObject(refused('refund-window'))
    expect(whyNoRefund(situation())).toBeNull()
    await reachDay(world, '2026-04-02')
    expect(whyNoRefund(situation())).toBe('refund-window')
    expect(await ask({ reason: 'defect' })).toMatchObject(refused('refund-window'))
  })
})

describe('granting a refund', () => {
  it('REF-04 REF-09 pays the cash to the balance, and nothing for the voucher', async () => {
    expect(balance()).toBe('997103.00')
    const id = expectOk(await ask())
    expect(world.store.read().get('refund', id)?.amount).toBe('2897.00')
    expect(balance()).toBe('997103.00')
    expectOk(await run(world, decideRefund, { id, granted: true }))
    expect(balance()).toBe('1000000.00')
    expect(order()).toMatchObject({ state: 'refunded', refunded: '2897.00' })
    expect(world.store.read().get('voucher', 'V100')?.usedByOrderId).toBe(orderId)
    expect(await run(world, decideRefund, { id, granted: true })).toMatchObject(
      refused('illegal-transition'),
    )
    expect(await ask()).toMatchObject(refused('nothing-to-refund'))
    expect(balance()).toBe('1000000.00')
  })

  it('REF-11 takes robots, users and recharges along, which are told before and not refunded', async () => {
    const robots = await boughtRobots(world, productId)
    const added = await bought(world, addUsers(2))
    const recharged = await bought(world, {
      what: 'sessions',
      productId: robots[0] ?? '',
      sku: 'cs.sessions.120k',
      packs: 1,
    })
    const waiting = expectOk(await run(world, placeOrder, { purchase: addUsers(1) }, 'waiting'))
    const before = balance()
    const along = cascade(world.store.read(), situation())
    expect(along.robots.map(({ id }) => id)).toEqual(robots)
    const robotOrder = world.store.read().get('subscription', robots[0] ?? '')?.orderId
    expect(new Set(along.orders.map(({ id }) => id))).toEqual(
      new Set([robotOrder, added, recharged]),
    )
    expect(along.unpaid.map(({ id }) => id)).toEqual([waiting])

    const id = expectOk(await ask())
    expectOk(await run(world, decideRefund, { id, granted: true }))
    expect(balance()).not.toBe(before)
    for (const robot of robots) expect(product(robot)?.ended).toBe('reclaimed')
    for (const paid of [added, recharged]) expect(order(paid)?.state).toBe('paid')
    expect(order(waiting)).toMatchObject({ state: 'closed', closeReason: 'product-ended' })
    const paidBack = world.store
      .read()
      .list('movement')
      .filter(({ kind }) => kind === 'refund')
    expect(paidBack.map(({ amount }) => amount)).toEqual(['2897.00'])
  })
})

describe('refusing a refund', () => {
  it('REF-10 REF-12 wants a reason, tells it, and leads back to 已支付', async () => {
    const id = expectOk(await ask())
    expect(await run(world, decideRefund, { id, granted: false, reason: ' ' })).toMatchObject(
      refused('reason-missing'),
    )
    expectOk(await run(world, decideRefund, { id, granted: false, reason: '证明与企业不符' }))
    expect(order()?.state).toBe('paid')
    expect(order()?.timeline.at(-1)).toMatchObject({ by: 'reviewer', reason: '证明与企业不符' })
    const [told] = world.store
      .read()
      .list('message')
      .filter((one) => one.kind === 'refund-refused')
    expect(told?.facts.reason).toBe('证明与企业不符')
    expect(product()?.ended).toBeNull()
    expectOk(await ask())
  })
})

describe('a product suspended since the request', () => {
  it('REF-02 REF-12 is not paid back: its request can only be refused', async () => {
    const id = expectOk(await ask())
    expectOk(await run(world, suspendProduct, { id: productId, suspended: true }))
    const before = balance()
    expect(await run(world, decideRefund, { id, granted: true })).toMatchObject(
      refused('suspended'),
    )
    expect(balance()).toBe(before)
    expect(order()?.state).toBe('refunding')
    expectOk(await run(world, decideRefund, { id, granted: false, reason: '违规封停' }))
    expect(order()?.state).toBe('paid')
  })
})

describe('invoices and refunds', () => {
  it('REF-07 an invoice stands in the way from its request until it is returned', async () => {
    const invoiceId = expectOk(
      await run(world, requestInvoice, { orderIds: [orderId], form: FORM }),
    )
    expect(await ask()).toMatchObject(refused('invoice-issued'))
    expectOk(await run(world, issueInvoice, { id: invoiceId }))
    expect(whyNoRefund(situation())).toBe('invoice-issued')
    expectOk(await run(world, returnInvoice, { id: invoiceId }))
    expectOk(await ask())
  })

  it('INV-01 invoices the cash that was neither invoiced nor refunded yet, once', async () => {
    const invoiceId = expectOk(
      await run(world, requestInvoice, { orderIds: [orderId], form: FORM }),
    )
    expect(world.store.read().get('invoice', invoiceId)?.amount).toBe('2897.00')
    expect(await run(world, requestInvoice, { orderIds: [orderId], form: FORM })).toMatchObject(
      refused('nothing-to-invoice'),
    )
    expectOk(await run(world, issueInvoice, { id: invoiceId }))
    expectOk(await run(world, returnInvoice, { id: invoiceId }))
    expectOk(await run(world, requestInvoice, { orderIds: [orderId], form: FORM }))
  })

  it('INV-01 INV-02 leaves what was refunded of PV packs out, and waits for a review', async () => {
    const packs = await bought(world, {
      what: 'pv',
      ...{ idKind: 'corp-id', enterpriseId: 'ww1234567890abcdef', industry: 'finance' },
      ...{ sku: 'pv.1m', packs: 2, giftViews: 0 },
    })
    const id = expectOk(await ask({ orderId: packs, packs: ['A'], proof: null }))
    expect(await run(world, requestInvoice, { orderIds: [packs], form: FORM })).toMatchObject(
      refused('refund-reviewing'),
    )
    expectOk(await run(world, decideRefund, { id, granted: true }))
    const invoiceId = expectOk(await run(world, requestInvoice, { orderIds: [packs], form: FORM }))
    expect(world.store.read().get('invoice', invoiceId)?.amount).toBe('30000.00')
  })

  it('INV-02 asks a taxpayer for details, issues at midnight, and returns only what was issued', async () => {
    const special = { ...FORM, kind: 'special' as const }
    expect(await run(world, requestInvoice, { orderIds: [orderId], form: special })).toMatchObject(
      refused('incomplete'),
    )
    const full = { address: '深圳', phone: '0755-1', bank: '示例银行', bankAccount: '6222' }
    const id = expectOk(
      await run(world, requestInvoice, { orderIds: [orderId], form: { ...special, ...full } }),
    )
    const state = () => world.store.read().get('invoice', id)?.state
    expect(await run(world, returnInvoice, { id })).toMatchObject(refused('illegal-transition'))
    expect(state()).toBe('issuing')
    await reachDay(world, '2026-03-03')
    expect(state()).toBe('issued')
    expectOk(await run(world, returnInvoice, { id }))
    expect(state()).toBe('returned')
    expect(await run(world, returnInvoice, { id })).toMatchObject(refused('illegal-transition'))
  })
})
