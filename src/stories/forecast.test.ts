import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setRenewal } from '../commands/set-renewal.ts'
import { topUp } from '../commands/top-up.ts'
import { forecastRenewals } from '../domain/forecast/index.ts'
import { isSettled, KIND_OF } from '../domain/orders/index.ts'
import { addMonths } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { AUTO_RENEW_DAYS, AUTO_RENEW_YEARS, RENEWAL_MODES } from '../domain/subscriptions/index.ts'
import { type AppWorld, expectOk, memoryWorld } from '../testing/app-world.ts'
import { reachDay } from '../testing/grown-products.ts'
import { loadedScenario, NOW } from '../testing/loaded-scenario.ts'
import { PROPERTY } from '../testing/property-runs.ts'
import { richWorld } from '../testing/rich-world.ts'
import { run } from '../testing/run.ts'
import type { ScenarioName } from './names.ts'

/** Worlds whose products are of every line, grown, with robots, two years long, expiring and expired. */
const WORLDS: readonly (ScenarioName | 'rich')[] = [
  'rich',
  'online-active',
  'robots',
  'phone-active',
  'ssc-active',
  'cdp-active',
  'expired',
  'expiring',
  'two-year',
]

const settings = fc.array(
  fc.record({
    // Most renew themselves: of the others nothing is certain.
    mode: fc.constantFrom(...RENEWAL_MODES, 'automatic', 'automatic', 'automatic'),
    years: fc.integer(AUTO_RENEW_YEARS),
    daysBefore: fc.integer(AUTO_RENEW_DAYS),
  }),
  { minLength: 12, maxLength: 12 },
)

/** A fresh browser that holds the world, with a balance that lasts. */
async function open(name: (typeof WORLDS)[number]): Promise<AppWorld> {
  const world = name === 'rich' ? await richWorld() : await loaded(name)
  for (const time of ['one', 'two', 'three']) {
    expectOk(await run(world, topUp, { amount: '90000000' }, time))
  }
  return world
}

async function loaded(name: ScenarioName): Promise<AppWorld> {
  const { made } = await loadedScenario(name)
  const world = memoryWorld(NOW)
  expectOk(await world.store.replaceDataset(made))
  return world
}

const productsOf = (world: AppWorld) => world.store.read().list('subscription')

function renewalsSince(world: AppWorld, since: number) {
  return world.store
    .read()
    .list('order')
    .filter((order) => order.createdAt > since && KIND_OF[order.purchase.what] === 'renewal')
    .flatMap((order) =>
      isSettled(order) ? [`${civilDateOf(order.payment.at)} ${order.payment.amount}`] : [],
    )
}

describe('花费日历 of worlds of every kind', () => {
  it('FCT-02 RNW-04 LIF-11 LIF-12 what is certain is charged to the day and the 分, and nothing else is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WORLDS), settings, async (name, wanted) => {
        const world = await open(name)
        for (const [at, product] of productsOf(world).entries()) {
          const setting = wanted[at % wanted.length]
          // What is not renewed by the year refuses it.
          if (setting) await run(world, setRenewal, { id: product.id, setting })
        }
        const since = world.clock.now()
        const until = addMonths(civilDateOf(since), 60)
        const promised = forecastRenewals(productsOf(world), { now: since, until })
          .filter(({ nature }) => nature === 'certain')
          .map(({ on, quote }) => `${on} ${quote.total}`)
        await reachDay(world, until)
        expect(renewalsSince(world, since).sort()).toEqual(promised.sort())
      }),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 200) },
    )
  })
})
