import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceTime } from '../commands/advance-time.ts'
import { moveClock } from '../commands/move-clock.ts'
import { readMessages } from '../commands/read-messages.ts'
import { requestRefund } from '../commands/request-refund.ts'
import { switchAutoRenewal } from '../commands/switch-auto-renewal.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { civilDateTimeOf, DAY_MILLISECONDS, instantOf } from '../domain/shared/instant.ts'
import { yuan } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'
import { oldestRead, withRoom } from '../platform/make-room.ts'
import type { Happened } from '../policies/settle-due.ts'
import { type AppWorld, expectOk, memoryWorld } from '../testing/app-world.ts'
import { pdf } from '../testing/pictures.ts'

import { PROPERTY } from '../testing/property-runs.ts'
import { run } from '../testing/run.ts'
import type { ScenarioName } from './names.ts'
import { makeScenario } from './scenarios.ts'

const STORIES: readonly ScenarioName[] = [
  'online-active',
  'robots',
  'ssc-active',
  'cdp-deploying',
  'pv-refund',
  'interop-trial',
]

const NOW = instantOf(civilDate('2026-11-20'), '16:20:00')

const made = new Map<ScenarioName, Awaited<ReturnType<typeof makeScenario>>>()

/** Puts a world at the beginning of a story that was made once, so that what is sealed is the same. */
async function restart(world: AppWorld, name: ScenarioName): Promise<void> {
  const { vault, pictures } = world
  const story = made.get(name) ?? (await makeScenario(name, { vault, pictures, now: NOW }))
  made.set(name, story)
  expectOk(await world.store.replaceDataset(story))
  world.time.set(story.startsAt)
}

async function loaded(name: ScenarioName): Promise<AppWorld> {
  const world = memoryWorld(NOW)
  await restart(world, name)
  return world
}

/** Everything that is kept, without the clock's own offset. */
function kept({ store }: AppWorld) {
  const types = ['application', 'order', 'subscription', 'movement', 'message', 'invoice'] as const
  return types.map((type) => [...store.read().list(type)].sort((a, b) => (a.id < b.id ? -1 : 1)))
}

async function jump(world: AppWorld, days: readonly number[]): Promise<Happened[]> {
  const log: Happened[] = []
  for (const count of days) {
    world.time.advance(count * DAY_MILLISECONDS)
    log.push(...expectOk(await run(world, advanceTime, null)))
  }
  return log
}

describe('time', () => {
  it.each(STORIES)(
    'LIF-01 LIF-02 LIF-04 LIF-11 a jump over %s does exactly what day by day would',
    async (name) => {
      const steps = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 })
      const history = fc.record({ steps, autoRenew: fc.boolean() })
      const [far, daily] = [await loaded(name), await loaded(name)]
      await fc.assert(
        fc.asyncProperty(history, async (drawn) => {
          for (const world of [far, daily]) {
            await restart(world, name)
            if (drawn.autoRenew) await renewAll(world)
          }
          const total = drawn.steps.reduce((sum, days) => sum + days, 0)
          const there = await jump(far, drawn.steps)
          const each = await jump(
            daily,
            Array.from({ length: total }, () => 1),
          )
          expect(there).toEqual(each)
          expect(kept(far)).toEqual(kept(daily))
          // Doing it once more changes nothing.
          expect(expectOk(await run(far, advanceTime, null))).toEqual([])
        }),
        { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 500) },
      )
    },
  )
})

async function renewAll(world: AppWorld) {
  for (const { id, line, holdings } of world.store.read().list('subscription')) {
    const isAnnual = line !== 'pv' && holdings.length > 0
    if (isAnnual) expectOk(await run(world, switchAutoRenewal, { id, on: true }))
  }
}

async function told(name: ScenarioName, until: string) {
  const world = await loaded(name)
  const log = expectOk(await run(world, moveClock, { to: instantOf(civilDate(until)) }))
  return { world, log: log.map(({ at, what }) => `${civilDateTimeOf(at).slice(0, 16)} ${what}`) }
}

const only = (world: AppWorld): Subscription => {
  const [product] = world.store.read().list('subscription')
  if (!product) throw new Error('There is one')
  return product
}

describe('the ladder of reminders', () => {
  it('LIF-04 expiry at 30, 7, 3, 1 and 0 days, reclaim at 30, 7 and 1, all at 00:00', async () => {
    const { world, log } = await told('online-active', '2024-01-01')
    expect(log).toEqual([
      '2022-11-08 00:00 expiry-reminder',
      '2022-12-01 00:00 expiry-reminder',
      '2022-12-05 00:00 expiry-reminder',
      '2022-12-07 00:00 expiry-reminder',
      '2022-12-08 00:00 expiry-reminder',
      '2022-12-09 00:00 expired',
      '2023-02-06 00:00 reclaim-reminder',
      '2023-03-01 00:00 reclaim-reminder',
      '2023-03-07 00:00 reclaim-reminder',
      '2023-03-09 00:00 reclaimed',
    ])
    const kinds = world.store
      .read()
      .list('message')
      .map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'expiry-reminder')).toHaveLength(5)
    expect(kinds.filter((kind) => kind === 'reclaim-reminder')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'reclaimed')).toHaveLength(1)
  })

  it('LIF-04 a robot that ends with its online product is told of once, by its online product', async () => {
    const { world } = await told('robots', '2029-01-01')
    const messages = world.store.read().list('message')
    const reclaimed = messages.filter(({ kind }) => kind === 'reclaimed')
    expect(reclaimed).toHaveLength(1)
  })

  it('LIF-06 PV packs expire without a grace, LIF-08 a trial ends without one', async () => {
    const pv = await told('pv-refund', '2028-01-01')
    expect(pv.log.filter((line) => /expired|reclaim|trial/.test(line))).toEqual([
      '2027-03-03 00:00 expired',
    ])
    const trial = await told('interop-trial', '2028-01-01')
    expect(trial.log.filter((line) => /expired|reclaim|trial/.test(line))).toEqual([
      '2026-06-03 00:00 trial-ended',
    ])
  })

  it('ORD-09 a deployment is done at the end of the fifth working day', async () => {
    const { world, log } = await told('cdp-deploying', '2026-04-01')
    expect(log).toEqual(['2026-03-09 18:00 deployed'])
    expect(only(world)).toMatchObject({ openedOn: '2026-03-09', expiresOn: '2027-03-09' })
  })
})

describe('自动续费', () => {
  it('LIF-11 pays a year from the balance 7 days before the expiry, at 00:00', async () => {
    const world = await loaded('online-active')
    expectOk(await run(world, switchAutoRenewal, { id: only(world).id, on: true }))
    const log = expectOk(await run(world, moveClock, { to: instantOf(civilDate('2022-12-20')) }))
    expect(log.map(({ at, what }) => `${civilDateTimeOf(at)} ${what}`)).toEqual([
      '2022-11-08 00:00:00 expiry-reminder',
      '2022-12-01 00:00:00 auto-renewal',
    ])
    expect(only(world)).toMatchObject({
      expiresOn: '2023-12-08',
      renewal: { mode: 'automatic' },
    })
    const renewal = world.store
      .read()
      .list('order')
      .find(({ kind }) => kind === 'renewal')
    // 6 users × 1 year × 999, without a voucher.
    expect(renewal).toMatchObject({
      state: 'paid',
      payment: { amount: '5994.00', method: 'balance', voucherId: null },
    })
  })

  it('LIF-11 takes the robots along', async () => {
    const world = await loaded('robots')
    const online = world.store
      .read()
      .list('subscription')
      .find(({ line }) => line === 'online')
    expectOk(await run(world, switchAutoRenewal, { id: online?.id ?? '', on: true }))
    expectOk(await run(world, moveClock, { to: instantOf(civilDate('2028-01-01')) }))
    const ends = world.store
      .read()
      .list('subscription')
      .map(({ expiresOn }) => expiresOn)
    expect(ends).toEqual(['2029-01-05', '2029-01-05', '2029-01-05'])
  })

  it('LIF-11 tries again daily through the last renewable day, and says once that the balance is too small', async () => {
    const world = await loaded('online-active')
    const { id } = only(world)
    expectOk(await run(world, switchAutoRenewal, { id, on: true }))
    await empty(world)
    const log = expectOk(await run(world, moveClock, { to: instantOf(civilDate('2023-06-01')) }))
    const tries = log.filter(({ what }) => what === 'auto-renewal')
    expect(civilDateTimeOf(tries[0]?.at ?? 0)).toBe('2022-12-01 00:00:00')
    expect(civilDateTimeOf(tries.at(-1)?.at ?? 0)).toBe('2023-03-08 00:00:00')
    expect(tries).toHaveLength(98)
    const failed = world.store.read().list('message')
    expect(failed.filter(({ kind }) => kind === 'auto-renewal-failed')).toHaveLength(1)
  })

  it('LIF-11 MSG-01 says so once an expiry, also after the message gave way to others', async () => {
    const world = await loaded('online-active')
    expectOk(await run(world, switchAutoRenewal, { id: only(world).id, on: true }))
    await empty(world)
    const told = () =>
      world.store
        .read()
        .list('message')
        .filter(({ kind }) => kind === 'auto-renewal-failed')
    expectOk(await run(world, moveClock, { to: instantOf(civilDate('2022-12-02')) }))
    expect(told()).toHaveLength(1)
    expectOk(await run(world, readMessages, 'all'))
    expectOk(await makeRoom(world))
    expect(told()).toEqual([])
    expectOk(await run(world, moveClock, { to: instantOf(civilDate('2022-12-05')) }))
    expect(told()).toEqual([])
  })

  it('LIF-11 REF-12 while a refund is under review it does not pay, and blames no balance', async () => {
    const world = await loaded('phone-active')
    const { id, orderId } = only(world)
    expectOk(await run(world, switchAutoRenewal, { id, on: true }))
    const proof = { name: 'proof.pdf', bytes: pdf() }
    const wish = { orderId: orderId ?? '', reason: 'no-reason', packs: [], proof } as const
    expectOk(await run(world, requestRefund, { ...wish, acknowledged: true }))
    expectOk(await run(world, moveClock, { to: instantOf(civilDate('2027-03-01')) }))
    expect(only(world).expiresOn).toBe('2027-03-02')
    const kinds = world.store
      .read()
      .list('message')
      .map(({ kind }) => kind)
    expect(kinds).not.toContain('auto-renewal-failed')
  })

  it('LIF-11 switched on late it tries at the next 00:00', async () => {
    const world = await loaded('online-active')
    expectOk(await run(world, moveClock, { to: instantOf(civilDate('2022-12-12'), '10:00:00') }))
    expectOk(await run(world, switchAutoRenewal, { id: only(world).id, on: true }))
    const log = expectOk(await run(world, moveClock, { to: instantOf(civilDate('2022-12-14')) }))
    expect(log.map(({ at, what }) => `${civilDateTimeOf(at)} ${what}`)).toEqual([
      '2022-12-13 00:00:00 auto-renewal',
    ])
    expect(only(world).expiresOn).toBe('2023-12-08')
  })
})

/** All messages that were read give way, as where half of them is not room enough. */
function makeRoom({ store }: AppWorld) {
  let tries = 0
  return withRoom(async (share) => {
    tries += 1
    if (tries < 4) return refuse('storage-full')
    return store.commit((records) => ok({ changes: oldestRead(records, share), value: null }))
  })
}

/** All that is on the balance is gone. */
async function empty(world: AppWorld) {
  const at = world.clock.now()
  const put = { id: 'gone', at, amount: '-1000000.00', kind: 'payment', orderId: null } as const
  const movement = { ...put, amount: yuan(put.amount) }
  const change = { type: 'movement', create: movement } as const
  expectOk(await world.store.commit(() => ok({ changes: [change], value: null })))
}
