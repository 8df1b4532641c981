import { beforeEach, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { bought } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { forged, PV_PACK, refused } from '../testing/untrusted.ts'
import { requestRefund } from './request-refund.ts'
import { setPvAlert } from './set-pv-alert.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

describe('what no screen asks of PV packs', () => {
  it('REF-06 returns each pack of the order once, and no other', async () => {
    const orderId = await bought(world, PV_PACK)
    const returns = (packs: readonly string[], reason: unknown = 'no-reason') =>
      run(world, requestRefund, {
        ...{ orderId, packs, reason: forged(reason), proof: null },
        acknowledged: true,
      })
    expect(await returns(['A', 'A'])).toEqual(refused('unknown-pack'))
    expect(await returns(['A', 'B'])).toEqual(refused('unknown-pack'))
    expect(await returns(['A'], 'boredom')).toEqual(refused('malformed'))
    const proof = forged('no bytes')
    const wish = { orderId, packs: ['A'], reason: 'no-reason', acknowledged: true } as const
    const sent = run(world, requestRefund, { ...wish, proof: { name: 'a.png', bytes: proof } })
    expect(await sent).toEqual(refused('malformed'))
    expectOk(await returns(['A']))
  })

  it('LIF-07 watches for what is known and can be had', async () => {
    await bought(world, PV_PACK)
    const id =
      world.store
        .read()
        .list('subscription')
        .find(({ line }) => line === 'pv')?.id ?? ''
    const watch = (threshold: number, channels: unknown) =>
      run(world, setPvAlert, { id, threshold, channels: forged(channels) })
    expect(await watch(1, ['pigeon'])).toEqual(refused('malformed'))
    expect(await watch(10_000_000_000, ['api'])).toEqual(refused('above-maximum'))
    expect(await watch(-1, ['api'])).toEqual(refused('not-whole'))
  })
})
