import { beforeEach, describe, expect, it } from 'vitest'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import type { RenewalMode } from '../domain/subscriptions/index.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { openedOnline, reachDay } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { setRenewal } from './set-renewal.ts'
import { topUp } from './top-up.ts'

let world: AppWorld
/** Until 2027-03-02. */
let id: string

beforeEach(async () => {
  world = await appWorld()
  id = await openedOnline(world)
})

const set = (mode: RenewalMode, years = 1, daysBefore = 7) =>
  run(world, setRenewal, { id, setting: { mode, years, daysBefore } })
const product = () => world.store.read().get('subscription', id)
const reminders = () =>
  world.store
    .read()
    .list('message')
    .filter(({ kind }) => kind === 'expiry-reminder' || kind === 'reclaim-reminder')
    .map(({ kind, facts }) => `${kind} ${facts.days}`)

describe('续费方式', () => {
  it('RNW-04 自动续费 pays its years on its day before the expiry', async () => {
    expectOk(await set('automatic', 2, 20))
    await reachDay(world, '2027-02-09')
    expect(product()?.expiresOn).toBe('2027-03-02')
    await reachDay(world, '2027-02-10')
    expect(product()?.expiresOn).toBe('2029-03-02')
    const told = world.store
      .read()
      .list('message')
      .find(({ kind }) => kind === 'auto-renewed')
    expect(told?.facts).toMatchObject({ years: '2', amount: '¥5,994.00' })
  })

  it.each([
    [0, 7, 'years-out-of-range'],
    [4, 7, 'years-out-of-range'],
    [1, 6, 'days-out-of-range'],
    [1, 31, 'days-out-of-range'],
  ] as const)('RNW-04 refuses %i years, %i days before: %s', async (years, days, code) => {
    expect(await set('automatic', years, days)).toMatchObject({ ok: false, error: { code } })
  })

  it('RNW-04 到期不续 mutes all reminders but those of 7 days before, the expiry and the last renewable day', async () => {
    expectOk(await set('lapse'))
    await reachDay(world, '2027-06-02')
    expect(reminders()).toEqual(['expiry-reminder 7', 'expiry-reminder 0', 'reclaim-reminder 0'])
  })

  it('RNW-04 can be changed through the last renewable day; what was muted is not told late', async () => {
    expectOk(await set('lapse'))
    await reachDay(world, '2027-02-28')
    expectOk(await set('manual'))
    await reachDay(world, '2027-03-01')
    expect(reminders()).toEqual(['expiry-reminder 7', 'expiry-reminder 1'])
    await reachDay(world, '2027-06-02')
    expectOk(await set('lapse'))
    await reachDay(world, '2027-06-03')
    expect(await set('manual')).toMatchObject({ ok: false, error: { code: 'not-renewable' } })
  })

  it('RNW-04 says in the timeline what was changed, and nothing where nothing was', async () => {
    for (const mode of ['automatic', 'automatic', 'lapse', 'manual'] as const) {
      expectOk(await set(mode))
    }
    expectOk(await set('automatic'))
    expectOk(await set('automatic', 3))
    const told = product()?.timeline.map(({ what }) => what) ?? []
    expect(told.slice(-5)).toEqual([
      ...['auto-renewal-on', 'lapse-on', 'lapse-off', 'auto-renewal-on', 'auto-renewal-changed'],
    ])
  })
})

describe('automatic renewals that cost more than the balance', () => {
  const told = () =>
    world.store
      .read()
      .list('message')
      .filter(({ kind }) => kind === 'renewals-short')

  /** 800 users cost 799,200.00 a year; what they cost at first is put on it before. */
  async function large() {
    expectOk(await run(world, topUp, { amount: '799200' }, world.random.token(8)))
    return openedOnline(world, { users: '800' })
  }

  it('RNW-05 are told once, 14 days before the first of those of 30 days, with what is missing', async () => {
    id = await large()
    expectOk(await set('automatic'))
    id = await large()
    expectOk(await set('automatic', 3, 30))
    await reachDay(world, '2027-01-16')
    expect(told()).toEqual([])
    await reachDay(world, '2027-01-17')
    // The second comes first, on 2027-01-31; the other follows on 2027-02-23, too late for these 30 days.
    expect(told().map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ first: '2027-01-31', count: '1', total: '¥2,397,600.00' }),
    ])
  })

  it('RNW-05 of 30 days are summed up, and told by one message', async () => {
    for (const days of [7, 12]) {
      id = await large()
      expectOk(await set('automatic', 2, days))
    }
    await reachDay(world, '2027-02-17')
    const [message, ...others] = told()
    expect(others).toEqual([])
    expect(message?.facts).toMatchObject({
      first: '2027-02-18',
      count: '2',
      total: '¥3,196,800.00',
    })
    expect(message?.at).toBe(instantOf(civilDate('2027-02-04')))
  })

  it('RNW-05 are not told where the balance is enough', async () => {
    expectOk(await set('automatic'))
    await reachDay(world, '2027-02-22')
    expect(told()).toEqual([])
  })

  it('RNW-05 LIF-04 are told on the day of a reminder as well as it is', async () => {
    id = await large()
    // 16 days before the expiry it renews itself: 14 days before that is the day of the first reminder.
    expectOk(await set('automatic', 3, 16))
    await reachDay(world, '2027-01-31')
    expect(told()).toHaveLength(1)
    expect(reminders().filter((one) => one === 'expiry-reminder 30')).toHaveLength(2)
  })
})
