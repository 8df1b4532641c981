import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from '../domain/account/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { type PvProduct, packName } from '../domain/subscriptions/index.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { PROPERTY } from '../testing/property-runs.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { consume } from './consume.ts'
import { decideRefund } from './decide-refund.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { requestRefund } from './request-refund.ts'
import { topUp } from './top-up.ts'

/** One order of packs as the model keeps it: views and 分 as whole numbers, days since the beginning. */
type Bought = {
  readonly orderId: string
  readonly day: number
  readonly size: number
  readonly price: number
  gift: number
  returned: Set<number>
  readonly packs: number
}

/** All of one enterprise ID: what was bought, and how many views the live packs and gifts have served. */
type Model = { bought: Bought[]; used: number; day: number; balance: number }

type Lived = { world: AppWorld; model: Model }
type Step = (lived: Lived) => Promise<void>

const CORP_ID = 'ww1234567890abcdef'
const MILLION = 1_000_000

const steps = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.boolean(), fc.nat(2), fc.nat(3)).map(buys) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 2_500_000 }).map(uses) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 25 }).map(waits) },
  { weight: 4, arbitrary: fc.tuple(fc.nat(), fc.nat(7), fc.boolean()).map(returns) },
)

function buys([large, more, gifts]: [boolean, number, number]): Step {
  return async ({ world, model }) => {
    const [packs, gift] = [more + 1, gifts * 10_000]
    expectOk(await changeDemoSettings(world, { nextGiftViews: gift }))
    const sku = large ? ('pv.3m' as const) : ('pv.1m' as const)
    const id = { idKind: 'corp-id' as const, enterpriseId: CORP_ID, industry: 'internet' }
    const purchase = { what: 'pv' as const, ...id, sku, packs, giftViews: 0 }
    const key = world.random.token(12)
    const orderId = expectOk(await placeOrder(world, { purchase, key }))
    world.time.advance(1000)
    expectOk(await payOrder(world, { orderId, key, method: 'balance', voucherId: null }))
    const size = large ? 3 * MILLION : MILLION
    const one = { orderId, day: model.day, size, price: size * 3, gift, packs }
    model.bought.push({ ...one, returned: new Set() })
    model.balance -= one.price * packs
  }
}

function uses(amount: number): Step {
  return async ({ world, model }) => {
    const [product] = pvOf(world).filter(({ ended }) => ended === null)
    if (!product) return
    const taken = await consume(world, { id: product.id, amount })
    const left = capacity(model) - model.used
    if (left === 0) return expect(taken.ok).toBe(false)
    // An order that has nothing left of its own is 已用完, though others of the ID still serve.
    if (!taken.ok) return
    expect(taken.value).toBe(Math.min(amount, left))
    model.used += taken.value
  }
}

function waits(days: number): Step {
  return async ({ world, model }) => {
    world.time.advance(days * DAY_MILLISECONDS)
    model.day += days
  }
}

/** Packs of an order go back: the reviewer grants or refuses. */
function returns([which, packs, granted]: [number, number, boolean]): Step {
  return async ({ world, model }) => {
    const bought = model.bought[which % Math.max(1, model.bought.length)]
    if (!bought) return
    const live = [...Array(bought.packs).keys()].filter((index) => !bought.returned.has(index))
    const asked = live.filter((index) => packs & (1 << index))
    const wish = { reason: 'no-reason' as const, proof: null, acknowledged: true }
    const names = asked.map(packName)
    const request = await requestRefund(world, {
      orderId: bought.orderId,
      packs: names,
      ...wish,
    })
    // One month from any day of March to June is at least 28 days.
    if (model.day - bought.day <= 28) expect(request.ok).toBe(asked.length > 0)
    if (!request.ok) return
    const verdict = granted
      ? ({ id: request.value, granted } as const)
      : ({ id: request.value, granted, reason: '异常退款' } as const)
    expectOk(await decideRefund(world, verdict))
    if (!granted) return
    const paidBack = giveBack(model, bought, asked)
    model.balance += paidBack
    expect(world.store.read().get('refund', request.value)?.amount).toBe(inYuan(paidBack))
  }
}

function capacity({ bought }: Model): number {
  return bought.reduce(
    (sum, { gift, size, packs, returned }) => sum + gift + size * (packs - returned.size),
    0,
  )
}

/** REF-05 and REF-06, told a second time: gifts, then packs by purchase; 3 分 a view. */
function giveBack(model: Model, returning: Bought, asked: readonly number[]): number {
  returning.gift = 0
  let left = model.used - model.bought.reduce((sum, { gift }) => sum + gift, 0)
  left = Math.max(0, left)
  let paidBack = 0
  let cleared = 0
  for (const one of model.bought) {
    for (let index = 0; index < one.packs; index += 1) {
      if (one.returned.has(index)) continue
      const share = Math.min(left, one.size)
      left -= share
      if (one !== returning || !asked.includes(index)) continue
      paidBack += Math.max(0, one.price - share * 3)
      cleared += share
    }
  }
  for (const index of asked) returning.returned.add(index)
  // Views that no pack could absorb are nobody's any more.
  model.used -= cleared + left
  return paidBack
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
  const served = pvOf(world).reduce(
    (sum, { gift, packs }) =>
      packs.reduce((all, pack) => all + (pack.returned ? 0 : pack.used), sum + gift.used),
    0,
  )
  expect(served).toBe(model.used)
  expect(balanceOf(records.list('movement'))).toBe(inYuan(model.balance))
  for (const order of records.list('order').filter(isSettled)) {
    const whole = model.bought.find(({ orderId }) => orderId === order.id)
    const { size = 0, packs: count = 0 } = whole ?? {}
    expect(Number(order.refunded)).toBeLessThanOrEqual((size * 3 * count) / 100)
    if (order.state === 'refunded') expect(whole?.returned.size).toBe(count)
  }
}

describe('any life of PV packs', () => {
  it('REF-05 REF-06 REF-08 REF-12 LIF-06 is as the model tells it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 30, size: 'max' }), async (story) => {
        const world = await appWorld()
        expectOk(await topUp(world, { amount: '99000000', key: 'much' }))
        const model = { bought: [], used: 0, day: 0, balance: 10_000_000_000 }
        for (const step of story) {
          await step({ world, model })
          expectSame({ world, model })
        }
      }),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 33) },
    )
  })
})
