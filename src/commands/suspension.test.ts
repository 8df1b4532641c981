import { beforeEach, describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import { civilDateOf, civilDateTimeOf } from '../domain/shared/instant.ts'
import { statusOf } from '../domain/subscriptions/index.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import {
  bought,
  boughtRobots,
  openedOnline,
  productsOf,
  reachDay,
} from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { suspensionsIn } from '../testing/suspensions.ts'
import { beginTrial } from './begin-trial.ts'
import { switchAutoRenewal } from './switch-auto-renewal.ts'

let world: AppWorld

/** Monday 2026-03-02, 10:00: what is opened for a year then expires 2027-03-02, renewable through 2027-06-02. */
beforeEach(async () => {
  world = await appWorld()
})

const { product, suspend, lift, story, messages } = suspensionsIn(() => world)
const statusNow = (id: string) => statusOf(product(id), civilDateOf(world.clock.now())).status
const balance = () => balanceOf(world.store.read().list('movement'))
const renewsItself = async (id: string) =>
  expectOk(await run(world, switchAutoRenewal, { id, on: true }))

async function nothingHappensUntil(date: string) {
  const before = world.store.read()
  await reachDay(world, date)
  expect(world.store.read()).toBe(before)
}

describe('a suspended product', () => {
  it('LIF-12 LIF-11 LIF-02 lifted after its last renewable day it is reclaimed then, and nothing is charged', async () => {
    const id = await openedOnline(world)
    await renewsItself(id)
    const before = balance()
    await reachDay(world, '2027-02-01')
    await suspend(id)
    await nothingHappensUntil('2027-07-01')
    expect(statusNow(id)).toBe('suspended')
    await lift(id)
    expect(statusNow(id)).toBe('reclaimed')
    await reachDay(world, '2027-12-01')
    expect(balance()).toBe(before)
    expect(product(id).expiresOn).toBe('2027-03-02')
    expect(story(id).slice(-2)).toEqual([
      '2027-07-01 10:00:00 unsuspended',
      '2027-07-01 10:00:00 reclaimed',
    ])
    expect(messages(id).at(-1)).toBe('2027-07-01 10:00:00 reclaimed')
  })

  it('LIF-12 LIF-11 lifted while it can be renewed, automatic renewal tries at the next 00:00', async () => {
    const id = await openedOnline(world)
    await renewsItself(id)
    await reachDay(world, '2027-02-01')
    await suspend(id)
    await nothingHappensUntil('2027-04-10')
    await lift(id)
    expect(statusNow(id)).toBe('expired')
    expect(story(id).at(-1)).toBe('2027-04-10 10:00:00 expired')
    await reachDay(world, '2027-04-11')
    expect(product(id).expiresOn).toBe('2028-03-02')
    expect(story(id).at(-1)).toBe('2027-04-11 00:00:00 renewed')
    const charged = world.store.read().list('movement').at(-1)
    expect([charged?.amount, civilDateTimeOf(charged?.at ?? 0)]).toEqual([
      '-2997.00',
      '2027-04-11 00:00:00',
    ])
  })

  it.each([
    ['2027-06-01', 'expired', '2028-03-02'],
    ['2027-06-02', 'expired', '2027-03-02'],
    ['2027-06-03', 'reclaimed', '2027-03-02'],
  ])(
    'LIF-12 LIF-02 lifted on %s it is %s, and in the end expires %s',
    async (date, status, expiresOn) => {
      const id = await openedOnline(world)
      await renewsItself(id)
      await reachDay(world, '2027-02-01')
      await suspend(id)
      await reachDay(world, date)
      await lift(id)
      expect(statusNow(id)).toBe(status)
      await reachDay(world, '2027-06-10')
      expect(product(id).expiresOn).toBe(expiresOn)
    },
  )

  it('LIF-12 LIF-11 lifted before its renewal is due, it is renewed when it is due', async () => {
    const id = await openedOnline(world)
    await renewsItself(id)
    await suspend(id)
    await reachDay(world, '2027-02-01')
    await lift(id)
    await reachDay(world, '2027-03-01')
    expect(story(id).at(-1)).toBe('2027-02-23 00:00:00 renewed')
  })

  it('LIF-12 LIF-11 switched to automatic renewal while suspended, it pays nothing in the past', async () => {
    const id = await openedOnline(world)
    await reachDay(world, '2027-02-20')
    await suspend(id)
    await renewsItself(id)
    await nothingHappensUntil('2027-02-27')
    await lift(id)
    expect(product(id).expiresOn).toBe('2027-03-02')
    await reachDay(world, '2027-02-28')
    expect(story(id).at(-1)).toBe('2027-02-28 00:00:00 renewed')
  })

  it('LIF-12 LIF-04 is told of no day that has passed, only of what is true when it is lifted', async () => {
    const id = await openedOnline(world)
    await reachDay(world, '2027-01-20')
    await suspend(id)
    // 30 days before the expiry passes unsaid; 7 days before it is the day of the lifting.
    await nothingHappensUntil('2027-02-23')
    await lift(id)
    expect(messages(id)).toEqual(['2027-02-23 10:00:00 expiry-reminder'])
    await reachDay(world, '2027-02-27')
    expect(messages(id).at(-1)).toBe('2027-02-27 00:00:00 expiry-reminder')
  })

  it('LIF-12 suspended twice, each lifting tells what fell due since', async () => {
    const id = await openedOnline(world)
    await reachDay(world, '2027-03-01')
    await suspend(id)
    await reachDay(world, '2027-03-05')
    await lift(id)
    expect(story(id).at(-1)).toBe('2027-03-05 10:00:00 expired')
    await suspend(id)
    await nothingHappensUntil('2027-06-20')
    await lift(id)
    expect(story(id).at(-1)).toBe('2027-06-20 10:00:00 reclaimed')
    expect(story(id).filter((event) => event.endsWith(' expired'))).toHaveLength(1)
  })

  it('LIF-12 REF-11 its robots stand still with it, and what fell due for them is done when it is lifted', async () => {
    const id = await openedOnline(world)
    const robots = await boughtRobots(world, id)
    const [robot = ''] = robots
    await renewsItself(id)
    await renewsItself(robot)
    const before = balance()
    await reachDay(world, '2027-02-01')
    await suspend(id)
    await nothingHappensUntil('2027-07-01')
    await lift(id)
    await reachDay(world, '2027-12-01')
    expect([id, ...robots].map(statusNow)).toEqual(['reclaimed', 'reclaimed', 'reclaimed'])
    for (const one of robots) expect(story(one).at(-1)).toBe('2027-07-01 10:00:00 reclaimed')
    expect(balance()).toBe(before)
    // One message tells of all of them.
    expect(robots.flatMap(messages)).toEqual([])
    expect(messages(id).at(-1)).toBe('2027-07-01 10:00:00 reclaimed')
  })

  it('LIF-12 LIF-05 its robots are renewed along with it once it is lifted', async () => {
    const id = await openedOnline(world)
    const robots = await boughtRobots(world, id)
    await renewsItself(id)
    await reachDay(world, '2027-02-01')
    await suspend(id)
    await reachDay(world, '2027-04-10')
    await lift(id)
    await reachDay(world, '2027-04-12')
    expect([id, ...robots].map((one) => product(one).expiresOn)).toEqual([
      '2028-03-02',
      '2028-03-02',
      '2028-03-02',
    ])
  })

  it('LIF-12 a robot that is lifted first waits for its online product', async () => {
    const id = await openedOnline(world)
    const [robot = ''] = await boughtRobots(world, id)
    await reachDay(world, '2027-02-01')
    await suspend(robot)
    await suspend(id)
    await reachDay(world, '2027-03-10')
    await lift(robot)
    expect(story(robot).at(-1)).toBe('2027-03-10 10:00:00 unsuspended')
    await nothingHappensUntil('2027-03-12')
    await lift(id)
    expect(story(robot).at(-1)).toBe('2027-03-12 10:00:00 expired')
  })

  it('LIF-12 a robot that is suspended itself stays so when its online product is lifted', async () => {
    const id = await openedOnline(world)
    const [robot = ''] = await boughtRobots(world, id)
    await reachDay(world, '2027-02-01')
    await suspend(id)
    await suspend(robot)
    await reachDay(world, '2027-03-10')
    await lift(id)
    expect([statusNow(id), statusNow(robot)]).toEqual(['expired', 'suspended'])
    expect(story(robot).at(-1)).toBe('2027-02-01 10:00:00 suspended')
  })

  it('LIF-12 LIF-08 a trial that ended meanwhile is told to have ended when it is lifted', async () => {
    const trial = expectOk(
      await run(world, beginTrial, { corpId: 'ww1234567890abcdef', agreed: true }),
    )
    await reachDay(world, '2026-05-01')
    await suspend(trial)
    await nothingHappensUntil('2026-06-20')
    await lift(trial)
    expect(statusNow(trial)).toBe('trial-ended')
    expect(messages(trial)).toEqual(['2026-06-20 10:00:00 trial-ended'])
    expect(story(trial).at(-1)).toBe('2026-06-20 10:00:00 trial-ended')
  })

  it('LIF-12 LIF-06 packs that expired meanwhile are told to have expired when they are lifted', async () => {
    const orderId = await bought(world, {
      ...{ what: 'pv', idKind: 'corp-id', enterpriseId: 'ww1234567890abcdef' },
      ...{ industry: 'internet', sku: 'pv.1m', packs: 1, giftViews: 0 },
    })
    const [id = ''] = productsOf(world, orderId)
    await suspend(id)
    await nothingHappensUntil('2027-03-20')
    await lift(id)
    expect(statusNow(id)).toBe('expired')
    expect(story(id).at(-1)).toBe('2027-03-20 10:00:00 expired')
  })
})
