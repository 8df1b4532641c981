import { beforeEach, describe, expect, it } from 'vitest'
import type { Purchase } from '../domain/orders/index.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { bought, reachDay } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { refused } from '../testing/untrusted.ts'
import { decideRefund } from './decide-refund.ts'
import { recordUsage } from './record-usage.ts'
import { requestRefund } from './request-refund.ts'
import { setPvAlert } from './set-pv-alert.ts'
import { suspendProduct } from './suspend-product.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const product = (id: string) => world.store.read().get('subscription', id)

describe('the alert of a PV order', () => {
  const packs: Purchase = {
    what: 'pv',
    idKind: 'corp-id',
    enterpriseId: 'ww1234567890abcdef',
    industry: 'internet',
    sku: 'pv.1m',
    packs: 1,
    giftViews: 0,
  }
  const alerts = () =>
    world.store
      .read()
      .list('message')
      .filter(({ kind }) => kind === 'pv-alert').length
  const later = (id: string) =>
    world.store
      .read()
      .list('subscription')
      .find((one) => one.id !== id)?.id ?? ''
  const pvId = () => world.store.read().list('subscription')[0]?.id ?? ''

  it('LIF-07 is raised once, when what is left falls below the threshold', async () => {
    await bought(world, packs)
    const id = pvId()
    const alert = { id, threshold: 400_000, channels: ['api'] as const }
    expectOk(await run(world, setPvAlert, alert))
    expectOk(await run(world, recordUsage, { id, amount: 600_000 }))
    expect(alerts()).toBe(0)
    expectOk(await run(world, recordUsage, { id, amount: 1 }))
    expectOk(await run(world, recordUsage, { id, amount: 1 }))
    expect(alerts()).toBe(1)
  })

  it('LIF-07 needs a channel, and 0 switches it off', async () => {
    await bought(world, packs)
    const id = pvId()
    expect(await run(world, setPvAlert, { id, threshold: 1, channels: [] })).toEqual(
      refused('channel-missing'),
    )
    expectOk(await run(world, setPvAlert, { id, threshold: 0, channels: [] }))
    expect(product(id)).toMatchObject({ alert: null })
  })

  describe('whatever lowers what is left', () => {
    const watch = async (threshold = 400_000) => {
      expectOk(await run(world, setPvAlert, { id: pvId(), threshold, channels: ['api'] }))
      return pvId()
    }
    const returnsPack = async (orderId: string, name: string) => {
      const wish = { reason: 'no-reason', proof: null, acknowledged: true } as const
      const id = expectOk(await run(world, requestRefund, { orderId, packs: [name], ...wish }))
      expectOk(await run(world, decideRefund, { id, granted: true }))
    }

    it('LIF-07 a refund raises it, of a part and of the whole', async () => {
      const orderId = await bought(world, { ...packs, packs: 2, giftViews: 0 })
      await watch(1_500_000)
      await returnsPack(orderId, 'A')
      expect(alerts()).toBe(1)
      await returnsPack(orderId, 'B')
      expect(alerts()).toBe(1)
    })

    it('LIF-07 the refund of all that is left raises it', async () => {
      const orderId = await bought(world, packs)
      await watch()
      await returnsPack(orderId, 'A')
      expect(alerts()).toBe(1)
    })

    it('LIF-07 an expiry raises it, of the only order and of another one', async () => {
      await bought(world, packs)
      const id = await watch(1_000_000)
      await reachDay(world, '2026-08-01')
      await bought(world, packs)
      await reachDay(world, '2027-03-02')
      expect(alerts()).toBe(0)
      await reachDay(world, '2027-03-03')
      expect(alerts()).toBe(0)
      expectOk(await run(world, recordUsage, { id: later(id), amount: 1 }))
      expect(alerts()).toBe(0)
      const threshold = 500_000
      expectOk(await run(world, setPvAlert, { id: later(id), threshold, channels: ['api'] }))
      await reachDay(world, '2027-08-02')
      expect(alerts()).toBe(1)
    })

    it('LIF-07 a suspension raises that of the other orders, and is no news of its own', async () => {
      await bought(world, packs)
      const id = await watch(1_500_000)
      expect(alerts()).toBe(1)
      world.time.advance(1000)
      await bought(world, packs)
      expectOk(await run(world, suspendProduct, { id: later(id), suspended: true }))
      expect(alerts()).toBe(2)
      expectOk(await run(world, suspendProduct, { id, suspended: true }))
      expect(alerts()).toBe(2)
    })

    it('LIF-07 saving unchanged settings, or other channels, raises nothing', async () => {
      await bought(world, packs)
      const id = await watch(1_000_000)
      expectOk(await run(world, recordUsage, { id, amount: 1 }))
      expect(alerts()).toBe(1)
      await watch(1_000_000)
      const channels = ['api', 'wecom-app'] as const
      expectOk(await run(world, setPvAlert, { id, threshold: 1_000_000, channels }))
      expect(alerts()).toBe(1)
      // A higher threshold that is not reached is another question.
      await watch(1_000_001)
      expect(alerts()).toBe(2)
    })

    it('LIF-07 is raised again after there was enough, even in the same moment', async () => {
      await bought(world, packs)
      const id = await watch(1_000_000)
      expectOk(await run(world, recordUsage, { id, amount: 1 }))
      await bought(world, packs)
      expectOk(await run(world, recordUsage, { id, amount: 999_999 }))
      expect(alerts()).toBe(1)
      expectOk(await run(world, recordUsage, { id: later(id), amount: 1 }))
      expect(alerts()).toBe(2)
    })
  })
})
