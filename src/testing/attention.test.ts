import { beforeEach, describe, expect, it } from 'vitest'
import { cancelOrder } from '../commands/cancel-order.ts'
import { decideRefund } from '../commands/decide-refund.ts'
import { placeOrder } from '../commands/place-order.ts'
import { readMessages } from '../commands/read-messages.ts'
import { requestRefund } from '../commands/request-refund.ts'
import { reviewApplication } from '../commands/review-application.ts'
import { setRenewal } from '../commands/set-renewal.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { FIRST_RENEWAL_SETTING } from '../domain/subscriptions/index.ts'
import { type Attention, attention } from '../queries/attention.ts'
import { type AppWorld, appWorld, expectOk, ordered, submitted } from './app-world.ts'
import { bought, boughtRobots, openedOnline, reachDay } from './grown-products.ts'
import { png } from './pictures.ts'
import { run } from './run.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

function shown(most = 100) {
  const now = world.clock.now()
  return attention.view(world.store.read(), { most }, { now, today: civilDateOf(now) })
}

/** Each item by what it is and what waits. */
function told(): readonly string[] {
  return shown().items.map((item) => `${item.kind} ${detailOf(item)}`)
}

function detailOf(item: Attention): string {
  switch (item.kind) {
    case 'order':
      return item.order.id
    case 'application':
      return item.application.state
    case 'product':
      return `${item.status}${item.order ? ` ${item.order.id}` : ''}`
    case 'silent':
      return `${item.product.line}${item.order ? ` ${item.order.id}` : ''}`
    case 'refund':
      return `${item.state} ${item.orderId}`
  }
}

const order = (purchase: Purchase) =>
  run(world, placeOrder, { purchase }, world.random.token(16)).then(expectOk)
const renewal = (productId: string): Purchase => ({
  ...{ what: 'renewal', productId, years: 1, robotIds: [] },
})
const sessions = (productId: string): Purchase => ({
  ...{ what: 'sessions', productId, sku: 'cs.sessions.120k', packs: 1 },
})

describe('需要您处理', () => {
  it('BIL-01 several unpaid orders can be paid together, whatever tells of them', async () => {
    const id = await openedOnline(world)
    await reachDay(world, '2027-02-20')
    const renewal: Purchase = { what: 'renewal', productId: id, years: 1, robotIds: [] }
    const renewing = expectOk(await run(world, placeOrder, { purchase: renewal }))
    const orderId = await ordered(world)
    expect(shown(1).payable.toSorted()).toEqual([renewing, orderId].sort())
  })

  it('ORD-05 an unpaid order is told instead of its application, until it is cancelled', async () => {
    expect(shown()).toEqual({ items: [], total: 0, payable: [], together: [] })
    const orderId = await ordered(world)
    expect(told()).toEqual([`order ${orderId}`])
    expectOk(await run(world, cancelOrder, { orderId }))
    expect(told()).toEqual(['application awaiting-payment'])
  })

  it('LIF-04 ORD-01 a product that ends is to be renewed, or its renewal to be paid', async () => {
    const productId = await openedOnline(world)
    await reachDay(world, '2027-02-20')
    expect(told()).toEqual(['product expiring'])
    const orderId = await order(renewal(productId))
    expect(told()).toEqual([`product expiring ${orderId}`])
    await reachDay(world, '2027-03-10')
    expect(told()).toEqual(['product expired'])
  })

  it('RNW-02 several products that end within 60 days are offered to be renewed together', async () => {
    const [first, second] = [await openedOnline(world), await openedOnline(world, { users: '9' })]
    await boughtRobots(world, first)
    await reachDay(world, '2027-01-01')
    expect(shown().together).toEqual([first, second])
    await order({
      what: 'renewals',
      items: [first, second].map((productId) => ({ productId, robotIds: [], term: { years: 1 } })),
    })
    expect(shown().together).toEqual([])
    // The order was not paid in time.
    await reachDay(world, '2027-01-03')
    expect(shown().together).toEqual([first, second])
  })

  it('RNW-04 what is to end is told of in its last week only', async () => {
    const id = await openedOnline(world)
    const setting = { ...FIRST_RENEWAL_SETTING, mode: 'lapse' as const }
    expectOk(await run(world, setRenewal, { id, setting }))
    await reachDay(world, '2027-02-22')
    expect(told()).toEqual([])
    await reachDay(world, '2027-02-23')
    expect(told()).toEqual(['product expiring'])
    await reachDay(world, '2027-06-01')
    expect(told()).toEqual([])
    await reachDay(world, '2027-06-02')
    expect(told()).toEqual(['product expired'])
  })

  it('PRD-07 a robot without sessions waits for some, or for their order to be paid', async () => {
    const [first = '', second = ''] = await boughtRobots(world, await openedOnline(world))
    expect(told()).toEqual(['silent robot', 'silent robot'])
    await bought(world, sessions(first))
    const orderId = await order(sessions(second))
    expect(told()).toEqual([`silent robot ${orderId}`])
  })

  it('REF-12 MSG-01 the decision about a refund is told until its message was opened', async () => {
    const productId = await openedOnline(world)
    const orderId = world.store.read().get('subscription', productId)?.orderId ?? ''
    const proof = { name: '退款证明.png', bytes: png() }
    const asked = { reason: 'no-reason', packs: [], proof, acknowledged: true } as const
    const id = expectOk(await run(world, requestRefund, { orderId, ...asked }))
    expect(told()).toEqual([])
    expectOk(await run(world, decideRefund, { id, granted: false, reason: '不符' }))
    expect(shown().items).toMatchObject([{ kind: 'refund', state: 'refused', reason: '不符' }])
    expectOk(await run(world, readMessages, 'all'))
    expect(told()).toEqual([])
  })

  it('APP-04 what is most urgent comes first, and how much waits in all is told', async () => {
    await boughtRobots(world, await openedOnline(world))
    const returned = await submitted(world)
    const note = { items: ['email' as const], reason: '不清晰' }
    expectOk(await run(world, reviewApplication, { id: returned, verdict: 'return', ...note }))
    const orderId = await ordered(world)
    expect(told()).toEqual([
      ...[`order ${orderId}`, 'silent robot', 'silent robot', 'application returned'],
    ])
    expect(shown(1)).toMatchObject({ items: [{ kind: 'order' }], total: 4 })
  })
})
