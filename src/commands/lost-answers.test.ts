import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, type Movement } from '../domain/account/index.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { isSettled, type Order } from '../domain/orders/index.ts'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import type { Result } from '../domain/shared/result.ts'
import { type MemoryBackend, memoryBackend } from '../platform/memory/index.ts'
import { FILLED_INFO } from '../testing/app-world.ts'
import { INVOICE, PV, proof, WISH } from '../testing/call-beginnings.ts'
import { PROPERTY } from '../testing/property-runs.ts'

/** A call as a screen makes it: of a name, with an input that rests on what the records hold then. */
type Call = { readonly name: string; readonly input: (backend: MemoryBackend) => unknown }

/**
 * What becomes of a call: its answer arrives; it is lost so often, and the call repeated at once under its key; or the call
 * is made so often in the same moment. `later`: so many calls on, it comes once more, as one that was long on its way.
 */
type Fate = { readonly lost: number; readonly together: number; readonly later: number | null }

type Turn =
  | { readonly what: 'call'; readonly call: Call; readonly fate: Fate }
  | { readonly what: 'wait'; readonly days: number }

type WithId = { readonly id: string }

/** The record of a kind at this place, counted around; an id that there is none of where there are none. */
function idAt(backend: MemoryBackend, type: string, place: number): string {
  const ids = (backend.records(type) as WithId[]).map(({ id }) => id).sort()
  return ids[place % ids.length] ?? 'none'
}

const places = fc.nat({ max: 7 })
const methods = fc.constantFrom('balance', 'balance', 'wechat', 'bank')

const purchases = (place: number) => [
  () => ({ purchase: PV }),
  () => ({ purchase: { ...PV, sku: 'pv.3m', packs: 2 } }),
  () => ({ purchase: { what: 'interop', corpId: 'ww00000000000000ff', accounts: 8, years: 1 } }),
  (backend: MemoryBackend) => {
    const productId = idAt(backend, 'subscription', place)
    return { purchase: { what: 'renewal', productId, years: 1, robotIds: [] } }
  },
  (backend: MemoryBackend) => {
    const productId = idAt(backend, 'subscription', place)
    const items = [{ sku: 'cs.online.basic', quantity: 2 }]
    return { purchase: { what: 'addition', productId, items } }
  },
]

const calls: fc.Arbitrary<Call> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(places, fc.nat({ max: 4 })).map(([place, kind]) => ({
      name: 'place-order',
      input: purchases(place)[kind] ?? (() => null),
    })),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(places, methods, fc.boolean()).map(([place, method, hasVoucher]) => ({
      name: 'pay-order',
      input: (backend: MemoryBackend) => ({
        orderId: idAt(backend, 'order', place),
        method,
        voucherId: hasVoucher ? idAt(backend, 'voucher', place) : null,
      }),
    })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.uniqueArray(places, { minLength: 2, maxLength: 4 }), methods, fc.boolean())
      .map((chosen) => paysTogether(...chosen)),
  },
  { weight: 2, arbitrary: fc.constantFrom('0.01', '20000').map(topsUp) },
  { weight: 1, arbitrary: fc.constantFrom('declined', 'unanswered').map(behaves) },
  { weight: 1, arbitrary: about('order', 'cancel-order', (orderId) => ({ orderId })) },
  { weight: 2, arbitrary: about('order', 'confirm-arrival', (orderId) => ({ orderId })) },
  { weight: 2, arbitrary: about('order', 'resolve-pending-payment', resolved) },
  {
    weight: 2,
    arbitrary: fc.tuple(places, fc.boolean()).map(([place, hasPacks]) => ({
      name: 'request-refund',
      input: (backend: MemoryBackend) => ({
        ...{ ...WISH, orderId: idAt(backend, 'order', place), proof: hasPacks ? null : proof() },
        packs: hasPacks ? [idAt(backend, 'subscription', place)] : [],
      }),
    })),
  },
  { weight: 2, arbitrary: about('refund', 'decide-refund', (id) => ({ id, granted: true })) },
  { weight: 1, arbitrary: about('order', 'request-invoice', invoiced) },
  { weight: 1, arbitrary: about('invoice', 'issue-invoice', (id) => ({ id })) },
  { weight: 1, arbitrary: about('invoice', 'return-invoice', (id) => ({ id })) },
  {
    weight: 1,
    arbitrary: about('subscription', 'switch-auto-renewal', (id) => ({ id, on: true })),
  },
  { weight: 1, arbitrary: about('subscription', 'record-usage', (id) => ({ id, amount: 5_000 })) },
)

function paysTogether(chosen: readonly number[], method: string, hasVouchers: boolean): Call {
  return {
    name: 'pay-orders',
    input: (backend) => ({
      orders: chosen.map((place) => ({
        orderId: idAt(backend, 'order', place),
        voucherId: hasVouchers ? idAt(backend, 'voucher', place) : null,
      })),
      method,
    }),
  }
}

function topsUp(amount: string): Call {
  return { name: 'top-up', input: () => ({ amount }) }
}

function behaves(nextPayment: string): Call {
  return { name: 'change-demo-settings', input: () => ({ nextPayment }) }
}

function resolved(orderId: string) {
  return { orderId, wasPaid: true }
}

function invoiced(orderId: string) {
  return { orderId, form: INVOICE }
}

function about(type: string, name: string, input: (id: string) => unknown): fc.Arbitrary<Call> {
  return places.map((place) => ({ name, input: (backend) => input(idAt(backend, type, place)) }))
}

const fates: fc.Arbitrary<Fate> = fc.record({
  lost: fc.nat({ max: 2 }),
  together: fc.integer({ min: 1, max: 3 }),
  later: fc.option(fc.integer({ min: 1, max: 5 })),
})

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ what: fc.constant('call' as const), call: calls, fate: fates }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('wait' as const),
        days: fc.constantFrom(1, 8, 40, 370),
      }),
    },
  ),
  { minLength: 4, maxLength: 30 },
)

const ARRIVES: Fate = { lost: 1, together: 2, later: null }

/** Two orders paid at once: what drawn histories may be too few for. */
const TOGETHER: Turn[] = [
  { what: 'call', call: { name: 'place-order', input: () => ({ purchase: PV }) }, fate: ARRIVES },
  { what: 'call', call: paysTogether([0, 1], 'balance', false), fate: ARRIVES },
]

/** An application that was approved, its product not yet paid. */
async function begun(): Promise<MemoryBackend> {
  const backend = await memoryBackend({ now: '2026-03-02T10:00:00' })
  const content = { package: FIRST_PACKAGES.online, info: FILLED_INFO }
  const started = await backend.run('start-application', content, 'start')
  const id = started.ok ? String(started.value) : ''
  await backend.run('submit-application', { id, agreed: true }, 'submit')
  await backend.advanceTo(backend.now() + 10 * 60_000)
  await backend.run(
    'place-order',
    { purchase: { what: 'application', applicationId: id } },
    'order',
  )
  return backend
}

/** Every answer arrives: what happens is what was wanted. */
async function playWell(history: readonly Turn[]): Promise<MemoryBackend> {
  const backend = await begun()
  for (const [at, turn] of history.entries()) {
    if (turn.what === 'wait') await backend.advanceTo(backend.now() + turn.days * DAY_MILLISECONDS)
    else await backend.run(turn.call.name, turn.call.input(backend), `k${at}`)
  }
  return backend
}

/** The same, where each call meets its fate. */
async function playBadly(history: readonly Turn[]): Promise<MemoryBackend> {
  const backend = await begun()
  const late: { readonly at: number; readonly again: () => Promise<void> }[] = []
  for (const [at, turn] of history.entries()) {
    for (const { again } of late.filter((one) => one.at === at)) await again()
    if (turn.what === 'wait') {
      await backend.advanceTo(backend.now() + turn.days * DAY_MILLISECONDS)
      continue
    }
    const { call, fate } = turn
    const input = call.input(backend)
    const before = JSON.stringify(recordsOf(backend))
    const ask = () => backend.run(call.name, input, `k${at}`)
    const answers = await Promise.all(Array.from({ length: fate.together }, ask))
    for (let lost = 0; lost < fate.lost; lost += 1) answers.push(await ask())
    const [first] = answers
    for (const answer of answers) expect(answer).toEqual(first)
    // What changed nothing is asked for anew when it comes again.
    const hasChanged = JSON.stringify(recordsOf(backend)) !== before
    if (fate.later !== null && hasChanged && first) {
      late.push({ at: at + fate.later, again: sameAnswer(ask, first) })
    }
  }
  return backend
}

function sameAnswer(ask: () => Promise<Result<unknown>>, first: Result<unknown>) {
  return async () => expect(await ask()).toEqual(first)
}

/** What a customer has: money, and what was bought, asked back and invoiced with it. */
const COUNTED = [
  'movement',
  'order',
  'voucher',
  'subscription',
  'refund',
  'invoice',
  'usage',
] as const

function recordsOf(backend: MemoryBackend) {
  return COUNTED.map((type) => {
    const records = [...(backend.records(type) as WithId[])]
    // What is sealed is another text each time.
    const plain = records.map((record) => ({ ...record, proof: null }))
    return plain.sort((a, b) => (a.id < b.id ? -1 : 1))
  })
}

function expectChargedOnce(backend: MemoryBackend) {
  const movements = backend.records('movement') as Movement[]
  const charged = movements.filter(({ kind }) => kind === 'payment')
  expect(new Set(charged.map(({ orderId }) => orderId)).size).toBe(charged.length)
  expect(Number(balanceOf(movements))).toBeGreaterThanOrEqual(0)
}

/** How many orders share their payment with another (BIL-01). */
function paidTogether(orders: readonly Order[]): number {
  const keys = orders.flatMap((order) => (isSettled(order) ? [order.payment.key] : []))
  return keys.length - new Set(keys).size
}

describe('calls whose answers are lost, repeated or late', () => {
  it('ORD-01 BIL-01 leave the money, the orders and the products of a run where every answer arrives', async () => {
    let settled = 0
    let together = 0
    await fc.assert(
      fc.asyncProperty(turns, async (history) => {
        const badly = await playBadly(history)
        expectChargedOnce(badly)
        expect(recordsOf(badly)).toEqual(recordsOf(await playWell(history)))
        const orders = badly.records('order') as Order[]
        settled += orders.filter(isSettled).length
        together += paidTogether(orders)
      }),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 50), examples: [[TOGETHER]] },
    )
    expect(settled).toBeGreaterThan(0)
    expect(together).toBeGreaterThan(0)
  })
})
