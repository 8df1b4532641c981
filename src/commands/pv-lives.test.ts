import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { giftUsed, type PvProduct, packName } from '../domain/subscriptions/index.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { PROPERTY } from '../testing/property-runs.ts'
import { run } from '../testing/run.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { decideRefund } from './decide-refund.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { recordUsage } from './record-usage.ts'
import { requestRefund } from './request-refund.ts'
import { topUp } from './top-up.ts'

/** One order of packs as the model keeps it: views and 分 as whole numbers, days since the beginning. */
type Bought = {
  readonly orderId: string
  readonly day: number
  readonly size: number
  readonly price: number
  /** The views of its gift; 0 once it is void. */
  gift: number
  /** When its gift served how many views: the count of things that happened, and the day. */
  given: { at: number; day: number; views: number }[]
  /** What each pack served; undefined: it was returned. */
  packs: (number | undefined)[]
  /** The number of the event at which it was bought. */
  readonly since: number
}

/** All of one enterprise ID: what was bought, what is asked back, and the days and events that went by. */
type Model = {
  bought: Bought[]
  asked: { id: string; which: Bought; packs: readonly number[] } | null
  day: number
  events: number
  balance: number
}

type Lived = { world: AppWorld; model: Model }
type Step = (lived: Lived) => Promise<void>

const CORP_ID = 'ww1234567890abcdef'
const MILLION = 1_000_000

const steps = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.boolean(), fc.nat(2), fc.nat(3)).map(buys) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 2_500_000 }).map(uses) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 25 }).map(waits) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 300 }).map(waits) },
  { weight: 4, arbitrary: fc.tuple(fc.nat(), fc.nat(7)).map(asksBack) },
  { weight: 3, arbitrary: fc.boolean().map(decides) },
)

function buys([large, more, gifts]: [boolean, number, number]): Step {
  return async ({ world, model }) => {
    const [packs, gift] = [more + 1, gifts * 10_000]
    expectOk(await run(world, changeDemoSettings, { nextGiftViews: gift }))
    const sku = large ? ('pv.3m' as const) : ('pv.1m' as const)
    const id = { idKind: 'corp-id' as const, enterpriseId: CORP_ID, industry: 'internet' }
    const purchase = { what: 'pv' as const, ...id, sku, packs, giftViews: 0 }
    const key = world.random.token(12)
    const orderId = expectOk(await run(world, placeOrder, { purchase }))
    world.time.advance(1000)
    expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, key))
    const size = large ? 3 * MILLION : MILLION
    const price = size * 3
    const none = Array.from({ length: packs }, () => 0)
    const { day, events: since } = model
    model.bought.push({ orderId, day, size, price, gift, given: [], packs: none, since })
    model.balance -= price * packs
  }
}

function uses(amount: number): Step {
  return async ({ world, model }) => {
    const live = pvOf(world).filter(({ ended }) => ended === null)
    const product = live.at(-1)
    if (!product) return
    const taken = await run(world, recordUsage, { id: product.id, amount })
    const left = leftOf(model)
    if (left === 0) return expect(taken.ok).toBe(false)
    // An order that has nothing left of its own is 已用完, though others of the ID still serve.
    if (!taken.ok) return
    expect(taken.value).toBe(Math.min(amount, left))
    serve(model, taken.value)
  }
}

/** LIF-06, told a second time: gifts, then packs, the oldest first; one view after the other. */
function serve(model: Model, views: number) {
  let left = views
  const serving = inForceOn(model.bought, model.day)
  for (const one of serving) {
    const share = Math.min(left, one.gift - sum(one.given.map((use) => use.views)))
    if (share > 0) one.given.push({ at: model.events, day: model.day, views: share })
    left -= share
  }
  fillPacks(serving, left)
}

/** A pack is valid through its anniversary; no leap day lies in the years of these lives. */
function inForceOn(bought: readonly Bought[], day: number): readonly Bought[] {
  return bought.filter((one) => day - one.day <= 365)
}

function fillPacks(bought: readonly Bought[], views: number) {
  let left = views
  for (const one of bought) {
    one.packs = one.packs.map((used) => {
      if (used === undefined) return used
      const share = Math.min(left, one.size - used)
      left -= share
      return used + share
    })
  }
}

function waits(days: number): Step {
  return async ({ world, model }) => {
    world.time.advance(days * DAY_MILLISECONDS)
    model.day += days
  }
}

/** Packs of an order are asked back; the reviewer decides later. */
function asksBack([which, packs]: [number, number]): Step {
  return async ({ world, model }) => {
    const bought = model.bought[which % Math.max(1, model.bought.length)]
    if (!bought || model.asked) return
    const live = [...bought.packs.keys()].filter((index) => bought.packs[index] !== undefined)
    const asked = live.filter((index) => packs & (1 << index))
    const wish = { reason: 'no-reason' as const, proof: null, acknowledged: true }
    const request = await run(world, requestRefund, {
      orderId: bought.orderId,
      packs: asked.map(packName),
      ...wish,
    })
    // One month from any day of March to June is at least 28 days.
    if (model.day - bought.day <= 28) expect(request.ok).toBe(asked.length > 0)
    if (!request.ok) return
    model.asked = { id: request.value, which: bought, packs: asked }
  }
}

function decides(granted: boolean): Step {
  return async ({ world, model }) => {
    if (!model.asked) return
    const { id, which, packs } = model.asked
    model.asked = null
    const verdict = granted
      ? ({ id, granted } as const)
      : ({ id, granted, reason: '异常退款' } as const)
    expectOk(await run(world, decideRefund, verdict))
    if (!granted) return
    const paidBack = giveBack(model, which, packs)
    model.balance += paidBack
    expect(world.store.read().get('refund', id)?.amount).toBe(inYuan(paidBack))
  }
}

function leftOf({ bought, day: today }: Model): number {
  return sum(
    inForceOn(bought, today).map(({ gift, given, size, packs }) => {
      const served = sum(given.map(({ views }) => views))
      return gift - served + sum(packs.map((used) => (used === undefined ? 0 : size - used)))
    }),
  )
}

/** REF-05 and REF-06, told a second time: what the void gift served falls on packs of its time; 3 分 a view. */
function giveBack(model: Model, returning: Bought, asked: readonly number[]): number {
  for (const { at, day, views } of returning.given) {
    const there = model.bought.filter(({ since }) => since <= at)
    fillPacks(inForceOn(there, day), views)
  }
  returning.gift = 0
  returning.given = []
  const paidBack = sum(
    asked.map((index) => Math.max(0, returning.price - (returning.packs[index] ?? 0) * 3)),
  )
  for (const index of asked) returning.packs[index] = undefined
  return paidBack
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function inYuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
}

function pvOf(world: AppWorld): PvProduct[] {
  return world.store
    .read()
    .list('subscription')
    .filter((product) => product.line === 'pv')
}

function expectSame({ world, model }: Lived) {
  const records = world.store.read()
  const kept = pvOf(world).sort((a, b) => a.openedAt - b.openedAt)
  expect(kept.map((product) => product.packs.map(servedBy))).toEqual(
    model.bought.map(({ packs }) => packs),
  )
  expect(kept.map(giftUsed)).toEqual(
    model.bought.map(({ given }) => sum(given.map(({ views }) => views))),
  )
  expect(balanceOf(records.list('movement'))).toBe(inYuan(model.balance))
  for (const order of records.list('order').filter(isSettled)) {
    const whole = model.bought.find(({ orderId }) => orderId === order.id)
    const { size = 0, packs = [] } = whole ?? {}
    expect(Number(order.refunded)).toBeLessThanOrEqual((size * 3 * packs.length) / 100)
    if (order.state === 'refunded') expect(packs.every((used) => used === undefined)).toBe(true)
  }
}

function servedBy({ used, returned }: PvProduct['packs'][number]): number | undefined {
  return returned ? undefined : used
}

describe('any life of PV packs', () => {
  it('REF-05 REF-06 REF-08 REF-12 LIF-06 is as the model tells it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 30, size: 'max' }), async (story) => {
        const world = await appWorld()
        expectOk(await run(world, topUp, { amount: '99000000' }, 'much'))
        const model: Model = {
          ...{ bought: [], asked: null, day: 0, events: 0 },
          balance: 10_000_000_000,
        }
        for (const step of story) {
          model.events += 1
          await step({ world, model })
          expectSame({ world, model })
        }
      }),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 33) },
    )
  })
})
