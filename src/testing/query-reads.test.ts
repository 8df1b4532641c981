import { beforeAll, describe, expect, it } from 'vitest'
import type { AppView } from '../api/app-records.ts'
import type { RecordType } from '../api/query.ts'
import { offerPrice } from '../commands/offer-price.ts'
import { payOrder } from '../commands/pay-order.ts'
import { placeOrder } from '../commands/place-order.ts'
import { requestConsultation } from '../commands/request-consultation.ts'
import { setRenewal } from '../commands/set-renewal.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { encodeEstimate } from '../domain/estimates/index.ts'
import { addDays } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'
import { QUERIES } from '../queries/registry.ts'
import { type AppWorld, expectOk, ordered, submitted } from './app-world.ts'
import { payFromBalance } from './grown-products.ts'
import { orderedProfessional } from './professional.ts'
import { richWorld } from './rich-world.ts'
import { run } from './run.ts'
import { ONLINE } from './sample-plan.ts'

let world: AppWorld
let records: AppView

beforeAll(async () => {
  world = await richWorld()
  await payFromBalance(world, await orderedProfessional(world))
  await submitted(world)
  await paidByBank(
    world,
    await ordered(world, { package: { ...FIRST_PACKAGES.online, users: '20' } }),
    'V500',
  )
  await paidByBank(world, await offeredService(world), null)
  await renewsSoon(world)
  records = world.store.read()
})

/** Before anything else is due the balance is held against what renews by itself (RNW-05). */
async function renewsSoon(made: AppWorld) {
  const [first] = made.store.read().list('subscription')
  const setting = { mode: 'automatic', years: 3, daysBefore: 30 } as const
  expectOk(await run(made, setRenewal, { id: first?.id ?? '', setting }))
}

/** The money is on its way: the order waits for it. */
async function paidByBank(made: AppWorld, orderId: string, voucherId: string | null) {
  const payment = { orderId, method: 'bank', voucherId } as const
  expectOk(await run(made, payOrder, payment, `sent-${orderId}`))
}

/** The order of a service that an architect quoted for a robot. */
async function offeredService(made: AppWorld): Promise<string> {
  const robots = made.store
    .read()
    .list('subscription')
    .filter(({ line }) => line === 'robot')
  const productId = robots[0]?.id ?? ''
  const form = { contactName: '林知远', mobile: '13826537719', wish: '冷启动' }
  const asking = { about: 'architect', line: 'robot', sku: 'cs.coldstart', productId } as const
  const id = expectOk(await run(made, requestConsultation, { ...asking, form }))
  const validThrough = addDays(civilDateOf(made.clock.now()), 30)
  expectOk(await run(made, offerPrice, { id, amount: '8000', validThrough }))
  const purchase = { what: 'service', consultationId: id } as const
  return expectOk(await run(made, placeOrder, { purchase }, 'waits'))
}

const NOTHING = () => [{}]
const PAGE = { page: 1, size: 15 }
const idsOf = (type: RecordType) => () => records.list(type).map(({ id }) => ({ id }))
const ordersAs = (name: string) => () => records.list('order').map(({ id }) => ({ [name]: id }))

/** What each question is asked with, so that it goes all its ways in this world. */
const INPUTS: Readonly<Record<string, () => readonly object[]>> = {
  'account-as-kept': NOTHING,
  'account-summary': NOTHING,
  'action-facts-of': idsOf('subscription'),
  'all-products': NOTHING,
  'all-vouchers': NOTHING,
  'applicant-in-clear': idsOf('application'),
  'application-by-id': idsOf('application'),
  'after-closing': ordersAs('orderId'),
  'anew-for': idsOf('subscription'),
  'applying-for-quote': () => [{ address: encodeEstimate(ONLINE) }],
  attention: () => [{ most: 5 }],
  'awaited-money': ordersAs('orderId'),
  'buying-account': NOTHING,
  'chosen-renewals': () => [{ ids: records.list('subscription').map(({ id }) => id) }],
  'conflicting-application': idsOf('application'),
  'consultation-by-id': idsOf('consultation'),
  'demo-settings-shown': NOTHING,
  'finance-kept': NOTHING,
  'file-content': () => [{ id: 'file' }],
  'holds-data': NOTHING,
  'holds-purchases': NOTHING,
  'industry-applied-for': () =>
    records.list('application').map(({ id }) => ({ applicationId: id })),
  ineligibility: () => [{ line: 'online' }, { line: 'pv' }],
  'invoice-by-id': idsOf('invoice'),
  'list-applications': () => [{ state: '', product: '', q: '企业', news: '1', ...PAGE }],
  'list-consultations': () => [PAGE],
  'list-invoices': () => [PAGE],
  'list-messages': () => [
    { q: '', ...PAGE },
    { q: '审核', ...PAGE },
  ],
  'list-movements': () => [PAGE],
  'list-orders': () => [{ state: 'paid', q: '', ...PAGE }],
  'list-plans': () => [{ state: '', ...PAGE }],
  'list-products': () => [{ status: 'active', line: 'robot', ...PAGE }],
  'list-renewals': () => [{ within: '', mode: '', ...PAGE }],
  'list-spending': () => [{ year: '', ...PAGE }],
  'message-by-id': idsOf('message'),
  'next-due': NOTHING,
  'open-consultations': () => [{ productId: 'P', sku: 'cs.coldstart' }],
  'order-by-id': idsOf('order'),
  'order-draft': () => records.list('order').map(({ purchase }) => ({ purchase })),
  'order-offer': idsOf('order'),
  'orders-of-product': idsOf('subscription'),
  'orders-to-invoice': NOTHING,
  'orders-together': () => {
    const ids = records.list('order').map(({ id }) => id)
    const sent = records.list('order').filter(({ awaited }) => awaited.length > 0)
    return [{ ids }, { ids: sent.map(({ id }) => id) }, ...ids.map((id) => ({ ids: [id] }))]
  },
  'outlook-of-interop': () => [{ corpId: 'ww1234567890abcdef', years: 1 }],
  'own-plan-items': NOTHING,
  'papers-of-order': idsOf('order'),
  'pending-order': () => [{ productId: 'P', what: 'renewal' }],
  'plan-by-id': idsOf('plan'),
  'plans-to-fill': NOTHING,
  'product-actions': idsOf('subscription'),
  'product-by-id': idsOf('subscription'),
  'products-in-life': NOTHING,
  'products-of-order': idsOf('order'),
  'purchase-reminder': NOTHING,
  'pv-refund': () => records.list('order').map(({ id }) => ({ orderId: id, packs: ['A'] })),
  'quote-now': ordersAs('orderId'),
  'refund-cascade': ordersAs('orderId'),
  'refund-case': ordersAs('orderId'),
  'region-barrier': () => [{ line: 'online', region: 'other' }],
  'renewal-shortage': NOTHING,
  'robots-of-product': idsOf('subscription'),
  'robots-to-renew': () => records.list('subscription').map(({ id }) => ({ productId: id })),
  'sealed-text': () => [{ sealed: 'text' }],
  'sms-code-sent': idsOf('application'),
  'spendable-balance': NOTHING,
  spending: NOTHING,
  'unread-messages': NOTHING,
  'usable-products': NOTHING,
  'vouchers-for-order': () =>
    records.list('order').map(({ id, quote }) => ({ orderId: id, total: quote.total })),
  'waiting-at-counter': NOTHING,
  'waiting-payments': NOTHING,
  'waiting-reviews': NOTHING,
}

const NO_RECORDS: AppView = { get: () => undefined, list: () => [], holds: () => false, lost: [] }

/** Records that note which kinds are looked at. */
function noting(from: AppView, seen: Set<RecordType>): AppView {
  return {
    lost: from.lost,
    get: (type, id) => {
      seen.add(type)
      return from.get(type, id)
    },
    list: (type) => {
      seen.add(type)
      return from.list(type)
    },
    holds: (type) => {
      seen.add(type)
      return from.holds(type)
    },
  }
}

function typesRead(name: string): readonly RecordType[] {
  const query = QUERIES[name]
  const inputs = INPUTS[name]?.() ?? []
  const seen = new Set<RecordType>()
  const now = world.clock.now()
  for (const input of inputs) {
    // The inputs of the table are what their question takes: its schema has to agree.
    expect(query?.input.safeParse(input).success).toBe(true)
    const moment = { now, today: civilDateOf(now) }
    query?.view(noting(records, seen), input as never, moment)
    query?.view(noting(NO_RECORDS, seen), input as never, moment)
  }
  return RECORD_TYPES.filter((type) => seen.has(type))
}

describe('a question says which kinds of records it reads, no fewer and no more', () => {
  it.each(Object.keys(QUERIES))('%s', (name) => {
    const reads = QUERIES[name]?.reads ?? []
    expect(typesRead(name)).toEqual(RECORD_TYPES.filter((type) => reads.includes(type)))
  })
})

describe('a question says whether its answer depends on the day', () => {
  it.each(Object.keys(QUERIES))('%s', (name) => {
    const query = QUERIES[name]
    let looked = false
    const moment = {
      get now() {
        looked = true
        return world.clock.now()
      },
      get today() {
        looked = true
        return civilDateOf(world.clock.now())
      },
    }
    for (const input of INPUTS[name]?.() ?? []) query?.view(records, input as never, moment)
    expect(looked).toBe(query?.readsDay ?? false)
  })
})
