import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastRenewals } from '../domain/forecast/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import { addMonths, type CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { boughtRobots, openedOnline, reachDay } from '../testing/grown-products.ts'
import { PROPERTY } from '../testing/property-runs.ts'
import { run } from '../testing/run.ts'
import { switchAutoRenewal } from './switch-auto-renewal.ts'
import { topUp } from './top-up.ts'

/** A day of the forecast with what is charged on it. */
type Charge = readonly [on: CivilDate, amount: string]

function certainIn(world: AppWorld, until: CivilDate): Charge[] {
  const products = world.store.read().list('subscription')
  return forecastRenewals(products, { now: world.clock.now(), until })
    .filter(({ nature }) => nature === 'certain')
    .map(({ on, quote }) => [on, quote.total])
}

function chargedSince(world: AppWorld, since: number): Charge[] {
  return world.store
    .read()
    .list('order')
    .flatMap((order) => (isSettled(order) && order.payment.at > since ? [order.payment] : []))
    .map(({ at, amount }): Charge => [civilDateOf(at), amount])
}

const product = fc.record({
  users: fc.integer({ min: 3, max: 40 }),
  years: fc.integer({ min: 1, max: 3 }),
  robots: fc.boolean(),
  renews: fc.boolean(),
  robotsRenew: fc.boolean(),
})

type Wanted = typeof product extends fc.Arbitrary<infer T> ? T : never

async function grow(world: AppWorld, { users, years, robots, renews, robotsRenew }: Wanted) {
  const id = await openedOnline(world, { users: String(users), years })
  const ids = robots ? await boughtRobots(world, id) : []
  if (renews) expectOk(await run(world, switchAutoRenewal, { id, on: true }))
  for (const one of robotsRenew ? ids : []) {
    expectOk(await run(world, switchAutoRenewal, { id: one, on: true }))
  }
}

describe('花费日历', () => {
  it('FCT-02 what is certain is charged to the day and the 分 when time is played forward', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(product, fc.integer({ min: 0, max: 200 })), {
          minLength: 1,
          maxLength: 3,
        }),
        async (wanted) => {
          const world = await appWorld()
          expectOk(await run(world, topUp, { amount: '90000000' }, 'rich'))
          for (const [one, days] of wanted) {
            await grow(world, one)
            world.time.advance(days * 86_400_000)
            await reachDay(world, civilDateOf(world.clock.now()))
          }
          const since = world.clock.now()
          const until = addMonths(civilDateOf(since), 60)
          const promised = certainIn(world, until)
          await reachDay(world, until)
          expect(chargedSince(world, since).sort()).toEqual([...promised].sort())
        },
      ),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 200) },
    )
  })

  it('FCT-01 what nobody renews by itself is expected at its expiry, robots along', async () => {
    const world = await appWorld()
    const id = await openedOnline(world)
    await boughtRobots(world, id)
    const products = world.store.read().list('subscription')
    const now = world.clock.now()
    const found = forecastRenewals(products, { now, until: addMonths(civilDateOf(now), 60) })
    expect(found.map(({ on, nature, robots }) => [on, nature, robots])).toEqual(
      ['2027', '2028', '2029', '2030', '2031'].map((year) => [`${year}-03-02`, 'expected', 2]),
    )
    expect(found[0]?.quote.total).toBe('14597.00')
  })

  it('FCT-01 a product that was reclaimed costs nothing', async () => {
    const world = await appWorld()
    await openedOnline(world)
    await reachDay(world, '2027-07-01')
    const products = world.store.read().list('subscription')
    const now = world.clock.now()
    expect(forecastRenewals(products, { now, until: addMonths(civilDateOf(now), 60) })).toEqual([])
  })
})
