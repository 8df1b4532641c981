import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PayOrders, payOrders } from '../commands/pay-orders.ts'
import { placeOrder } from '../commands/place-order.ts'
import { topUp } from '../commands/top-up.ts'
import { balanceOf } from '../domain/account/index.ts'
import { type Purchase, vouchersTogether } from '../domain/orders/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import type { Yuan } from '../domain/shared/money.ts'
import { ordersTogether } from '../queries/orders-together.ts'
import { type AppWorld, appWorld, expectOk, MONDAY_MORNING, memoryWorld } from './app-world.ts'
import { PV } from './call-beginnings.ts'
import { crashableDisk } from './crashable-disk.ts'
import { type Fault, faultyPorts } from './faulty-ports.ts'
import { openedOnline } from './grown-products.ts'
import { PROPERTY } from './property-runs.ts'
import { run } from './run.ts'

/** Several unpaid orders, and how they are paid together. */
type Drawn = {
  readonly kinds: readonly Kind[]
  readonly method: PayOrders['method']
  /** Each with the voucher that the page chooses for it. */
  readonly hasVouchers: boolean
}

const KINDS = ['views', 'accounts', 'users', 'renewal'] as const
type Kind = (typeof KINDS)[number]

const drawn: fc.Arbitrary<Drawn> = fc.record({
  // One addition and one renewal of a product wait at a time (ORD-01).
  kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 2, maxLength: 4 }),
  method: fc.constantFrom('balance', 'balance', 'wechat', 'bank'),
  hasVouchers: fc.boolean(),
})

function purchaseOf(kind: Kind, productId: string): Purchase {
  switch (kind) {
    case 'views':
      return PV
    case 'accounts':
      return { what: 'interop', corpId: 'ww1234567890abcdef', accounts: 8, years: 1 }
    case 'users':
      return { what: 'addition', productId, items: [{ sku: 'cs.online.basic', quantity: 20 }] }
    case 'renewal':
      return { what: 'renewal', productId, years: 1, robotIds: [] }
  }
}

/** A customer with these unpaid orders, on a disk of their own; the wish is what the page shows of them. */
async function beforePaying({ kinds, method, hasVouchers }: Drawn) {
  const disk = crashableDisk()
  const tab = disk.powerOn()
  const world = await appWorld(MONDAY_MORNING, { disk: tab() })
  expectOk(await run(world, topUp, { amount: '100000' }))
  const productId = await openedOnline(world)
  const ids: string[] = []
  for (const kind of kinds) {
    const purchase = purchaseOf(kind, productId)
    ids.push(expectOk(await run(world, placeOrder, { purchase }, kind)))
  }
  const records = world.store.read()
  const at = world.clock.now()
  const { unpaid } = ordersTogether.view(records, { ids }, { now: at, today: civilDateOf(at) })
  const toPay = unpaid.flatMap(({ order, today }) =>
    today.ok ? [{ order, total: today.value.total }] : [],
  )
  const chosen = vouchersTogether(toPay, records.list('voucher'), { chosen: {}, at })
  const orders = toPay.map(({ order, total }, place) => ({
    ...{ orderId: order.id, confirmedTotal: total },
    voucherId: (hasVouchers && chosen[place]?.voucher?.id) || null,
  }))
  return { disk, tab, world, wish: { orders, method } satisfies PayOrders }
}

type Money = { readonly balance: Yuan; readonly records: string }

/** What of a world has to do with money, as one text. */
function moneyOf(world: AppWorld): Money {
  const records = world.store.read()
  const kept = (['order', 'movement', 'voucher', 'subscription', 'message'] as const).map((type) =>
    records.list(type).map((one) => [type, ...texts(one)].join(' ')),
  )
  return { balance: balanceOf(records.list('movement')), records: kept.flat().sort().join('\n') }
}

function texts(one: { id: string; state?: unknown; usedByOrderId?: unknown; expiresOn?: unknown }) {
  return [one.id, one.state, one.usedByOrderId, one.expiresOn].map(String)
}

/** The world as it is opened again after `fault` happened while its orders were paid. */
async function paidWith(chosen: Drawn, fault: Fault | null) {
  const { disk, tab, world, wish } = await beforePaying(chosen)
  const before = moneyOf(world)
  const faulty = faultyPorts(tab(), fault)
  const at = world.clock.now()
  const paying = memoryWorld(at, { vault: world.vault, disk: faulty.ports })
  await paying.store.ready
  faulty.arm()
  const call = run(paying, payOrders, wish, 'cut').catch(() => null)
  await Promise.race([call, faulty.whenOff])
  const after = memoryWorld(at, { vault: world.vault, disk: disk.powerOn()() })
  await after.store.ready
  return { wish, before, after, calls: faulty.calls(), answer: await Promise.race([call, null]) }
}

describe('a combined payment that is cut off', () => {
  it('BIL-01 ORD-07 of any unpaid orders, at every write: all or nothing, and once when pressed again', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(drawn, async (chosen) => {
        const whole = await paidWith(chosen, null)
        const all = moneyOf(whole.after)
        expect(whole.calls).toBeGreaterThan(3)
        for (let at = 1; at <= whole.calls; at++) {
          for (const kind of ['cut', 'fail', 'fail-after'] as const) {
            const cut = await paidWith(chosen, { at, kind })
            const found = moneyOf(cut.after)
            expect([cut.before, all], `${kind} at ${at}`).toContainEqual(found)
            seen.add(found.records === all.records ? 'all' : 'nothing')
            await run(cut.after, payOrders, cut.wish, 'cut')
            expect(moneyOf(cut.after)).toEqual(all)
          }
        }
      }),
      {
        ...PROPERTY,
        numRuns: Math.ceil(PROPERTY.numRuns / 2_000),
        examples: [[{ kinds: ['users', 'renewal'], method: 'balance', hasVouchers: true }]],
      },
    )
    expect([...seen].sort()).toEqual(['all', 'nothing'])
  })
})
