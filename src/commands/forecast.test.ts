import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastRenewals } from '../domain/forecast/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import { addMonths, type CivilDate, civilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import {
  AUTO_RENEW_DAYS,
  AUTO_RENEW_YEARS,
  FIRST_RENEWAL_SETTING,
  type RenewalMode,
} from '../domain/subscriptions/index.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { bought, boughtRobots, openedOnline, reachDay } from '../testing/grown-products.ts'
import { PROPERTY } from '../testing/property-runs.ts'
import { run } from '../testing/run.ts'
import { setRenewal } from './set-renewal.ts'
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
  robotsLapse: fc.boolean(),
  renewYears: fc.integer(AUTO_RENEW_YEARS),
  daysBefore: fc.integer(AUTO_RENEW_DAYS),
})

type Wanted = typeof product extends fc.Arbitrary<infer T> ? T : never

async function grow(world: AppWorld, wanted: Wanted) {
  const { users, years, renewYears, daysBefore } = wanted
  const id = await openedOnline(world, { users: String(users), years })
  const [first = '', second = ''] = wanted.robots ? await boughtRobots(world, id) : []
  const set = async (one: string, mode: RenewalMode) =>
    expectOk(
      await run(world, setRenewal, { id: one, setting: { mode, years: renewYears, daysBefore } }),
    )
  if (wanted.renews) await set(id, 'automatic')
  if (wanted.robots && wanted.robotsRenew) await set(first, 'automatic')
  if (wanted.robots && wanted.robotsLapse) await set(second, 'lapse')
}

describe('花费日历', () => {
  it('FCT-02 RNW-04 what is certain is charged to the day and the 分 when time is played forward', async () => {
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

  it('FCT-02 LIF-05 a robot that somebody has to renew before is no part of what is promised later', async () => {
    const world = await appWorld()
    const id = await openedOnline(world, { years: 2 })
    await boughtRobots(world, id)
    // The robots end a year before their product.
    await bought(world, { what: 'renewal', productId: id, years: 1, robotIds: [] })
    expectOk(await run(world, switchAutoRenewal, { id, on: true }))
    const now = world.clock.now()
    const until = civilDate('2029-03-02')
    const found = forecastRenewals(world.store.read().list('subscription'), { now, until })
    expect(found.map(({ on, nature, quote }) => [on, nature, quote.total])).toEqual([
      ['2028-03-02', 'expected', '5800.00'],
      ['2028-03-02', 'expected', '5800.00'],
      ['2029-02-23', 'certain', '2997.00'],
      ['2029-02-23', 'expected', '5800.00'],
      ['2029-02-23', 'expected', '5800.00'],
    ])
  })

  it('FCT-01 RNW-04 what is to end costs nothing, and a robot that is to end does not come along', async () => {
    const world = await appWorld()
    const id = await openedOnline(world)
    const [robot = ''] = await boughtRobots(world, id)
    const lapses = (one: string) =>
      run(world, setRenewal, { id: one, setting: { ...FIRST_RENEWAL_SETTING, mode: 'lapse' } })
    expectOk(await lapses(robot))
    const now = world.clock.now()
    const forecast = () =>
      forecastRenewals(world.store.read().list('subscription'), {
        now,
        until: civilDate('2027-12-31'),
      })
    expect(forecast().map(({ robots, quote }) => [robots, quote.total])).toEqual([[1, '8797.00']])
    expectOk(await lapses(id))
    // The other robot would outlive its online product.
    expect(forecast()).toEqual([])
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
