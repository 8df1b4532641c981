import { beforeEach, describe, expect, it } from 'vitest'
import { deployProduct } from '../commands/deploy-product.ts'
import { checkRefund } from '../domain/billing/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, instantOf } from '../domain/shared/instant.ts'
import { refundSituation } from '../policies/refund-situation.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { productsOf, reachDay } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { suspensionsIn } from '../testing/suspensions.ts'
import { deployingCdp } from './cdp-story.ts'
import { playSteps } from './play-story.ts'

let world: AppWorld

const { product, suspend, lift, story, messages } = suspensionsIn(() => world)

describe('a suspended deployment', () => {
  let id: string
  let orderId: string

  /** CDP, paid 2026-03-02: deployed by itself on 2026-03-09 at 18:00. */
  beforeEach(async () => {
    world = await appWorld(instantOf(civilDate('2026-02-24'), '10:00:00'))
    await playSteps(world, deployingCdp('2026-03-02'))
    const [paid] = world.store.read().list('order')
    orderId = paid?.id ?? ''
    id = productsOf(world, orderId)[0] ?? ''
    await reachDay(world, '2026-03-06')
    await suspend(id)
  })

  it('LIF-12 ORD-09 REF-01 that was due is done when it is lifted: validity and refund window begin then', async () => {
    await reachDay(world, '2026-03-30')
    expect(product(id).openedOn).toBeNull()
    await lift(id)
    expect(product(id)).toMatchObject({ openedOn: '2026-03-30', expiresOn: '2027-03-30' })
    expect(story(id).slice(-2)).toEqual([
      '2026-03-30 10:00:00 unsuspended',
      '2026-03-30 10:00:00 deployed',
    ])
    expect(messages(id)).toEqual(['2026-03-30 10:00:00 deployed'])
    const refundable = (reason: 'no-reason' | 'defect') => {
      const now = civilDateOf(world.clock.now())
      const situation = refundSituation(world.store.read(), orderId, now)
      return situation !== null && checkRefund(situation, reason).ok
    }
    await reachDay(world, '2026-04-06')
    expect(refundable('no-reason')).toBe(true)
    await reachDay(world, '2026-04-07')
    expect([refundable('no-reason'), refundable('defect')]).toEqual([false, true])
  })

  it('LIF-12 ORD-09 lifted before it is due, it is done when it is due', async () => {
    await reachDay(world, '2026-03-09')
    await lift(id)
    expect(product(id).openedOn).toBeNull()
    await reachDay(world, '2026-03-10')
    expect(story(id).at(-1)).toBe('2026-03-09 18:00:00 deployed')
  })

  it('LIF-12 ORD-09 is not done by hand meanwhile', async () => {
    expect(await run(world, deployProduct, { id })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    await lift(id)
    expectOk(await run(world, deployProduct, { id }))
    expect(product(id).openedOn).toBe('2026-03-06')
  })
})
