import { beforeEach, describe, expect, it } from 'vitest'
import { placeOrder } from '../commands/place-order.ts'
import { setRenewal } from '../commands/set-renewal.ts'
import { suspendProduct } from '../commands/suspend-product.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { FIRST_RENEWAL_SETTING } from '../domain/subscriptions/index.ts'
import { isChoosable } from '../policies/renewal-rows.ts'
import { chosenRenewals } from '../queries/chosen-renewals.ts'
import { listRenewals } from '../queries/list-renewals.ts'
import { type AppWorld, appWorld, expectOk } from './app-world.ts'
import { bought, boughtRobots, openedOnline, productsOf, reachDay } from './grown-products.ts'
import { run } from './run.ts'

let world: AppWorld
/** 3 users until 2027-03-02, with two robots. */
let online: string
let robots: readonly string[]
/** 8 accounts until 2027-06-02, a year after their trial. */
let interop: string

beforeEach(async () => {
  world = await appWorld()
  online = await openedOnline(world)
  robots = await boughtRobots(world, online)
  const accounts = { what: 'interop', corpId: 'ww1234567890abcdef', accounts: 8, years: 1 } as const
  interop = productsOf(world, await bought(world, accounts))[0] ?? ''
})

const moment = () => ({ now: world.clock.now(), today: civilDateOf(world.clock.now()) })

function listed(filter: { within?: string; mode?: string } = {}) {
  const input = { within: '', mode: '', page: 1, size: 15, ...filter }
  return listRenewals.view(world.store.read(), input, moment())
}

const ids = (filter = {}) => listed(filter).rows.map(({ product }) => product.id)
const rowOf = (id: string) => chosenRenewals.view(world.store.read(), { ids: [id] }, moment())[0]

describe('续费列表', () => {
  it('RNW-01 holds every annual product with what a year of it costs, PV packs and trials not', async () => {
    await bought(world, {
      ...{ what: 'pv', idKind: 'corp-id', enterpriseId: 'ww1234567890abcdef' },
      ...{ industry: 'internet', sku: 'pv.1m', packs: 1, giftViews: 0 },
    })
    expect(listed()).toMatchObject({ total: 4, all: 4 })
    expect([...ids()].sort()).toEqual([online, ...robots, interop].sort())
    expect([online, interop].map((id) => rowOf(id)?.annual)).toEqual(['2997.00', '370.00'])
    expect(rowOf(online)?.robots.map(({ id }) => id)).toEqual(robots)
  })

  it('RNW-01 filters by days left and by how they are renewed; what is no filter filters nothing', async () => {
    const setting = { ...FIRST_RENEWAL_SETTING, mode: 'lapse' as const }
    expectOk(await run(world, setRenewal, { id: interop, setting }))
    expect(ids({ mode: 'lapse' })).toEqual([interop])
    expect(ids({ mode: '__proto__', within: '-1' })).toHaveLength(4)
    expect(ids({ within: '30' })).toEqual([])
    await reachDay(world, '2027-02-01')
    expect(ids({ within: '30', mode: 'manual' })).toEqual([online, ...robots])
  })

  it('RNW-01 RNW-02 says why a row cannot be chosen: with its online product, in another order, suspended', async () => {
    expect(rowOf(robots[0] ?? '')).toMatchObject({ unavailable: 'at-online-expiry' })
    const items = [{ productId: interop, robotIds: [], term: { years: 1 } }]
    const purchase = { what: 'renewals' as const, items }
    const orderId = expectOk(await run(world, placeOrder, { purchase }, 'k'))
    expect(rowOf(interop)).toMatchObject({ orderId })
    expectOk(await run(world, suspendProduct, { id: online, suspended: true }))
    expect(rowOf(online)).toMatchObject({ unavailable: 'suspended' })
    expect(listed().rows.filter(isChoosable)).toEqual([])
  })

  it('RNW-01 leaves out what was reclaimed, and what is no product of an address', async () => {
    await reachDay(world, '2027-10-01')
    expect(listed()).toMatchObject({ total: 0, all: 0 })
    expect(rowOf(online)).toBeUndefined()
    expect(rowOf('__proto__')).toBeUndefined()
  })
})
