import { beforeEach, describe, expect, it } from 'vitest'
import type { Purchase } from '../domain/orders/index.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { bought } from '../testing/grown-products.ts'
import { consume, setPvAlert } from './consume.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const product = (id: string) => world.store.read().get('subscription', id)
const refused = (code: string) => ({ ok: false, error: { code } })

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
  const pvId = () => world.store.read().list('subscription')[0]?.id ?? ''

  it('LIF-07 is raised once, when what is left falls below the threshold', async () => {
    await bought(world, packs)
    const id = pvId()
    const alert = { id, threshold: 400_000, channels: ['api'] as const }
    expectOk(await setPvAlert(world, alert))
    expectOk(await consume(world, { id, amount: 600_000 }))
    expect(alerts()).toBe(0)
    expectOk(await consume(world, { id, amount: 1 }))
    expectOk(await consume(world, { id, amount: 1 }))
    expect(alerts()).toBe(1)
  })

  it('LIF-07 needs a channel, and 0 switches it off', async () => {
    await bought(world, packs)
    const id = pvId()
    expect(await setPvAlert(world, { id, threshold: 1, channels: [] })).toEqual(
      refused('channel-missing'),
    )
    expectOk(await setPvAlert(world, { id, threshold: 0, channels: [] }))
    expect(product(id)).toMatchObject({ alert: null })
  })
})
