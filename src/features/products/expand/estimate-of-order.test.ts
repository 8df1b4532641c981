import { describe, expect, it } from 'vitest'
import type { Purchase } from '../../../domain/orders/index.ts'
import { pricePlanItem } from '../../../domain/plans/index.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { draftOrder } from '../../../policies/purchases/purchase-kinds.ts'
import { expectOk } from '../../../testing/app-world.ts'
import { richWorld } from '../../../testing/rich-world.ts'
import { canBePlanned, estimateOfOrder } from './estimate-of-order.ts'

describe('an order for a product as an item of a plan', () => {
  it('PLN-01 costs what the order costs, for additions, packs, topics and renewals', async () => {
    const world = await richWorld()
    const records = world.store.read()
    const at = world.clock.now()
    const products = records.list('subscription')
    const robot = products.find(({ line }) => line === 'robot')
    const online = products.find(({ id }) => robot?.line === 'robot' && id === robot.productId)
    if (!online?.expiresOn || !robot?.expiresOn) throw new Error('The rich world has both')
    const users = [{ sku: 'cs.online.basic' as const, quantity: 2 }]
    const cases: readonly (readonly [Purchase, typeof online.expiresOn])[] = [
      [{ what: 'addition', productId: online.id, items: users }, online.expiresOn],
      [{ what: 'renewal', productId: online.id, years: 2, robotIds: [] }, online.expiresOn],
      [
        { what: 'sessions', productId: robot.id, sku: 'cs.sessions.120k', packs: 2 },
        robot.expiresOn,
      ],
      [{ what: 'knowledge', productId: robot.id, topic: 'education' }, robot.expiresOn],
    ]
    for (const [purchase, until] of cases) {
      const draft = expectOk(draftOrder(records, purchase, { at, placing: true }))
      expect(canBePlanned(draft)).toBe(true)
      const estimate = estimateOfOrder(draft, until, civilDateOf(at))
      const priced = estimate && pricePlanItem(estimate).priced
      expect(priced?.quote.total, purchase.what).toBe(draft.quote.total)
    }
  })

  it('PLN-01 an online product with its robots is of two lines, and no single item', async () => {
    const world = await richWorld()
    const records = world.store.read()
    const robot = records.list('subscription').find(({ line }) => line === 'robot')
    if (robot?.line !== 'robot') throw new Error('The rich world has one')
    const { id, productId } = robot
    const asked: Purchase = { what: 'renewal', productId, years: 1, robotIds: [id] }
    const drafting = { at: world.clock.now(), placing: true }
    expect(canBePlanned(expectOk(draftOrder(records, asked, drafting)))).toBe(false)
  })
})
