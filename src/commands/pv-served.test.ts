import { beforeEach, describe, expect, it } from 'vitest'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { type PvProduct, packName } from '../domain/subscriptions/index.ts'
import { type AppWorld, appWorld, expectOk, MONDAY_MORNING } from '../testing/app-world.ts'
import { bought, productsOf, reachDay } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { decideRefund } from './decide-refund.ts'
import { recordUsage } from './record-usage.ts'
import { requestRefund } from './request-refund.ts'

const CORP_ID = 'ww1234567890abcdef'
const MILLION = 1_000_000
const A_YEAR_EARLIER = MONDAY_MORNING - 365 * DAY_MILLISECONDS

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

/** Buys packs of 100 万 with views given on top. Returns the order's number. */
async function buys({ packs = 1, gift = 0 } = {}): Promise<string> {
  expectOk(await run(world, changeDemoSettings, { nextGiftViews: gift }))
  const purchase = { what: 'pv', sku: 'pv.1m', packs, giftViews: 0 } as const
  const id = { idKind: 'corp-id', enterpriseId: CORP_ID, industry: 'internet' } as const
  const orderId = await bought(world, { ...purchase, ...id })
  // A pack that is bought in the same millisecond as another would stand in no order.
  world.time.advance(1000)
  return orderId
}

function product(orderId: string): PvProduct {
  const found = world.store.read().get('subscription', productsOf(world, orderId)[0] ?? '')
  if (found?.line !== 'pv') throw new Error('The order opened PV packs')
  return found
}

async function uses(orderId: string, amount: number) {
  expectOk(await run(world, recordUsage, { id: product(orderId).id, amount }))
}

async function asksBack(orderId: string, packs: readonly string[] = ['A']): Promise<string> {
  const wish = { reason: 'no-reason', proof: null, acknowledged: true } as const
  return expectOk(await run(world, requestRefund, { orderId, packs, ...wish }))
}

async function refunds(orderId: string, packs?: readonly string[]): Promise<string | undefined> {
  return grants(await asksBack(orderId, packs))
}

async function grants(id: string): Promise<string | undefined> {
  expectOk(await run(world, decideRefund, { id, granted: true }))
  return world.store.read().get('refund', id)?.amount
}

const usedOf = (orderId: string) => product(orderId).packs.map(({ used }) => used)

describe('what served a view', () => {
  it('REF-05 REF-06 stays what served it, whatever is bought and given later', async () => {
    const first = await buys()
    await reachDay(world, '2026-03-03')
    await uses(first, MILLION)
    await reachDay(world, '2026-03-04')
    const second = await buys({ gift: 2 * MILLION })
    await reachDay(world, '2026-03-05')
    expect(await refunds(first)).toBe('0.00')
    expect(product(second)).toMatchObject({ gift: { views: 2 * MILLION, uses: [] } })
    expect(await refunds(second)).toBe('30000.00')
  })

  it('REF-05 LIF-06 after a request is what is in force on the day of use', async () => {
    world = await appWorld(A_YEAR_EARLIER)
    const first = await buys()
    await reachDay(world, '2026-03-01')
    const second = await buys()
    await reachDay(world, '2026-03-02')
    const request = await asksBack(second)
    await reachDay(world, '2026-03-03')
    await uses(second, 500_000)
    expect(usedOf(first)).toEqual([0])
    await reachDay(world, '2026-03-04')
    expect(await grants(request)).toBe('15000.00')
  })

  it('REF-06 is another order’s gift for good when this order is refunded', async () => {
    const first = await buys({ gift: 300_000 })
    await uses(first, 300_000)
    const second = await buys({ gift: 500_000 })
    await uses(first, 200_000)
    // The void gift's 300,000 fall on the only pack there was, not on the second order's gift.
    expect(await refunds(first)).toBe('21000.00')
    expect(product(second)).toMatchObject({ packs: [{ used: 0 }], gift: { views: 500_000 } })
  })

  it('REF-06 never is a pack that was bought after the gift had served', async () => {
    const first = await buys({ gift: 2 * MILLION })
    await uses(first, 1_500_000)
    const second = await buys()
    // The own pack takes what it holds; nobody is billed for the rest.
    expect(await refunds(first)).toBe('0.00')
    expect(usedOf(second)).toEqual([0])
  })

  it('REF-06 falls on the oldest pack that was in force, though it is over by now', async () => {
    world = await appWorld(A_YEAR_EARLIER)
    const first = await buys()
    await reachDay(world, '2026-02-28')
    const second = await buys({ gift: 400_000 })
    await uses(second, 400_000)
    await reachDay(world, '2026-03-10')
    expect(await refunds(second)).toBe('30000.00')
    expect(usedOf(first)).toEqual([400_000])
  })

  it('REF-06 of a gift comes back to every pack of its time, one after the other', async () => {
    const order = await buys({ packs: 3, gift: 1_200_000 })
    await uses(order, 1_200_000 + 900_000)
    const id = await asksBack(order, ['B', 'C'])
    expect(world.store.read().get('refund', id)?.explanation).toMatchObject([
      { id: packName(1), used: MILLION, refund: '0.00' },
      { id: packName(2), used: 100_000, refund: '27000.00' },
    ])
    expect(await grants(id)).toBe('27000.00')
    expect(usedOf(order)).toEqual([MILLION, MILLION, 100_000])
  })

  it('REF-12 of a refused refund the gift goes on as it was', async () => {
    const order = await buys({ gift: 100_000 })
    await uses(order, 60_000)
    const id = await asksBack(order)
    expectOk(await run(world, decideRefund, { id, granted: false, reason: '异常退款' }))
    await uses(order, 60_000)
    expect(product(order)).toMatchObject({
      packs: [{ used: 20_000 }],
      gift: { uses: [{ views: 100_000 }] },
    })
  })
})
