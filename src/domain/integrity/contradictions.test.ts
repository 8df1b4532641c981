import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../platform/memory/seeded-random.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { richWorld } from '../../testing/rich-world.ts'
import { addDays, addYears, civilDate, isCivilDate } from '../shared/civil-date.ts'
import { addYuan, isYuan, yuan } from '../shared/money.ts'
import { RECORD_TYPES } from '../shared/record-types.ts'
import { checkIntegrity, type FindingCode, integritySteps, type WorldRecords } from './index.ts'

/** All records as plain data, to be broken by hand. */
type Tables = { [T in keyof WorldRecords]: WorldRecords[T][] }

let whole: Tables

beforeAll(async () => {
  const records = (await richWorld()).store.read()
  // One list a kind, as the type says.
  whole = Object.fromEntries(RECORD_TYPES.map((type) => [type, records.list(type)])) as Tables
})

function codesIn(tables: Tables): readonly FindingCode[] {
  return [...new Set(findingsIn(tables).map(({ code }) => code))]
}

function findingsIn(tables: Tables) {
  return checkIntegrity({ list: (type) => tables[type] })
}

function broken(change: (tables: Tables) => void): Tables {
  const tables = structuredClone(whole)
  change(tables)
  return tables
}

/** The first record of a kind that fits, to be changed in place. */
function first<T extends keyof WorldRecords>(
  tables: Tables,
  type: T,
  fits: (record: WorldRecords[T]) => boolean = () => true,
): Record<string, unknown> {
  const found = tables[type].find(fits)
  if (!found) throw new Error(`The rich world has no such ${type}`)
  return found as unknown as Record<string, unknown>
}

const settled = (order: WorldRecords['order']) => 'payment' in order
const inside = (record: Record<string, unknown>, member: string) =>
  record[member] as Record<string, unknown>
const of =
  <T extends string>(line: T) =>
  (product: { line: string }) =>
    product.line === line

/** A world that breaks each statement, by changing one record. */
const BREAKERS: Record<FindingCode, (tables: Tables) => void> = {
  'out-of-bounds': (t) => Object.assign(first(t, 'message'), { at: 9e14 }),
  'account-missing': (t) => t.account.pop(),
  'number-form': (t) => Object.assign(first(t, 'refund'), { id: '__proto__' }),
  'counter-behind': (t) => Object.assign(first(t, 'numbers'), { order: { day: '', last: 0 } }),
  'reference-missing': (t) => Object.assign(first(t, 'subscription'), { orderId: 'D000000000000' }),
  'robot-owner': (t) =>
    Object.assign(first(t, 'subscription', of('robot')), {
      productId: t.subscription.find(of('pv'))?.id,
    }),
  'consultation-order': (t) => Object.assign(first(t, 'consultation'), { offer: null }),
  'application-paid': (t) =>
    Object.assign(
      first(t, 'application', ({ state }) => state === 'completed'),
      { state: 'draft' },
    ),
  'application-opened': (t) =>
    Object.assign(
      first(t, 'application', ({ state }) => state === 'completed'),
      { state: 'paid' },
    ),
  'application-price': (t) =>
    Object.assign(
      inside(
        first(t, 'application', (one) => 'quote' in one),
        'quote',
      ),
      { total: '1.00' },
    ),
  'application-life': (t) =>
    Object.assign(first(t, 'application'), { createdAt: 1_700_000_000_000 }),
  'quote-total': (t) => Object.assign(inside(first(t, 'order'), 'quote'), { total: '1.00' }),
  'quote-line': (t) => {
    const [line] = first(t, 'order', settled).quote
      ? (t.order.find(settled)?.quote.lines ?? [])
      : []
    Object.assign(line ?? {}, { unitPrice: '1.00' })
  },
  'payment-total': (t) =>
    Object.assign(inside(first(t, 'order', settled), 'payment'), { amount: '1.00' }),
  'payment-charge': (t) =>
    t.movement.splice(
      t.movement.findIndex(({ kind }) => kind === 'payment'),
      1,
    ),
  'payment-moment': (t) =>
    Object.assign(inside(first(t, 'order', settled), 'payment'), { at: 1_700_000_000_000 }),
  'order-life': (t) => Object.assign(first(t, 'order'), { createdAt: 1_700_000_000_000 }),
  'order-purchase': (t) =>
    Object.assign(
      inside(
        first(t, 'order', ({ purchase }) => purchase.what === 'pv'),
        'purchase',
      ),
      { packs: 9 },
    ),
  'order-twice': (t) => {
    const order = structuredClone(t.order[0])
    if (order) t.order.push({ ...order, id: 'D202603020999' })
  },
  'balance-negative': (t) =>
    Object.assign(
      first(t, 'movement', ({ kind }) => kind === 'opening'),
      { amount: '-900000.00' },
    ),
  'movement-cause': (t) =>
    Object.assign(
      first(t, 'movement', ({ kind }) => kind === 'late-payment'),
      { orderId: null },
    ),
  'voucher-used': (t) =>
    Object.assign(
      first(t, 'voucher', ({ usedByOrderId }) => usedByOrderId !== null),
      { discount: '7.00' },
    ),
  'voucher-held': (t) => Object.assign(first(t, 'voucher'), { usedByOrderId: t.order[0]?.id }),
  'order-opened': (t) => Object.assign(first(t, 'order', settled), { productIds: [] }),
  'product-bought': (t) => Object.assign(first(t, 'subscription', of('online')), { orderId: null }),
  'product-holdings': (t) =>
    Object.assign(first(t, 'subscription', of('online')), {
      holdings: [{ sku: 'cs.online.basic', quantity: 99 }],
    }),
  'product-dates': (t) =>
    Object.assign(first(t, 'subscription', of('online')), { expiresOn: '2030-01-01' }),
  'product-account': (t) =>
    Object.assign(first(t, 'subscription', of('robot')), { masterAccount: '2852100099' }),
  'usage-bounds': (t) =>
    Object.assign(first(t, 'subscription', of('pv')), {
      gift: { views: 0, uses: [{ views: 5, inForce: [] }] },
    }),
  'sessions-bought': (t) =>
    Object.assign(first(t, 'subscription', of('robot')), { sessions: { total: 900_000, used: 0 } }),
  'views-bought': (t) => Object.assign(first(t, 'subscription', of('pv')), { packs: [] }),
  'refund-amount': (t) =>
    Object.assign(
      first(t, 'order', ({ state }) => state === 'refunded'),
      { refunded: '0.00' },
    ),
  'refund-movement': (t) =>
    t.movement.splice(
      t.movement.findIndex(({ kind }) => kind === 'refund'),
      1,
    ),
  'refund-request': (t) => Object.assign(first(t, 'refund'), { requestedOn: '2020-01-01' }),
  'refund-state': (t) => Object.assign(first(t, 'refund'), { state: 'reviewing' }),
  'refund-packs': (t) =>
    Object.assign(
      first(t, 'subscription', ({ ended }) => ended === 'refunded'),
      { ended: null },
    ),
  'plan-sum': (t) => Object.assign(t.plan[0]?.variants[0] ?? {}, { total: '1.00' }),
  'plan-outcome': (t) => Object.assign(inside(first(t, 'plan'), 'applied'), { variantId: '9' }),
  'invoice-amount': (t) => Object.assign(first(t, 'invoice'), { amount: '999999.00' }),
}

describe('a world of everything', () => {
  it('ORD-07 contradicts itself nowhere', () => {
    expect(findingsIn(whole)).toEqual([])
  })

  it.each(Object.entries(BREAKERS))('is found to break %s', (code, breaks) => {
    expect(codesIn(broken(breaks))).toContain(code)
  })

  it('lets the page have its turn after every record, many times over', () => {
    const steps = integritySteps({ list: (type) => whole[type] })
    let turns = 0
    while (!steps.next().done) turns += 1
    const records = Object.values(whole).reduce((sum, { length }) => sum + length, 0)
    expect(turns).toBeGreaterThan(3 * records)
  })
  it('names the records that disagree', () => {
    const [finding] = findingsIn(broken(BREAKERS['invoice-amount']))
    expect(finding?.records).toContainEqual({ type: 'invoice', id: whole.invoice[0]?.id })
  })
})

/** A place in a record whose value must fit other records. */
type Place = {
  readonly type: keyof WorldRecords
  readonly nth: number
  readonly path: readonly string[]
}

/** Money, dates and references that nothing else knows: any other value would be as right. */
const FREE: readonly string[] = [
  // A wish, an offer that was not taken yet, and what was said in a message.
  'consultation.offer.amount',
  'consultation.offer.validThrough',
  'consultation.productId',
  'voucher.expiresOn',
  'voucher.minimumSpend',
  'voucher.discount',
  'application.quote.on',
  'order.quote.on',
  'order.quote.catalogueVersion',
  'application.quote.catalogueVersion',
  'refund.requestedOn',
  'invoice.amount',
  // What is planned is a wish, and a draft of it may be deleted.
  'plan.madeOn',
  'plan.catalogue',
  'plan.variants.items.estimate.on',
  'plan.applied.outcomes.applicationId',
  'movement.amount.top-up',
  'movement.amount.opening',
]

function placesIn(tables: Tables): readonly Place[] {
  const places: Place[] = []
  // A message is words: nothing is decided by it.
  for (const type of RECORD_TYPES.filter((one) => one !== 'message')) {
    for (const [nth, record] of tables[type].entries()) walk(record, { type, nth, path: [] })
  }
  return places

  function walk(value: unknown, place: Place): void {
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        walk(inner, { ...place, path: [...place.path, name] })
    } else if (isChangeable(value, place)) places.push(place)
  }

  function isChangeable(value: unknown, { type, nth, path }: Place): boolean {
    const name = path.filter((part) => !/^\d+$/.test(part)).join('.')
    const kind = type === 'movement' ? `.${tables.movement[nth]?.kind}` : ''
    if (FREE.includes(`${type}.${name}`) || FREE.includes(`${type}.${name}${kind}`)) return false
    const isReference =
      /(^|\.)(orderId|productId|applicationId|subscriptionId|productIds|robotIds|refundId|usedByOrderId|voucherId)$/.test(
        name,
      )
    return isYuan(value) || isCivilDate(value) || (isReference && typeof value === 'string')
  }
}

function changed(value: unknown, random: () => number): unknown {
  const by = 1 + Math.floor(random() * 400)
  if (isYuan(value)) return addYuan(value, yuan(random() < 0.5 ? by : -by))
  if (isCivilDate(value)) return addDays(value, random() < 0.5 ? by : -by)
  return `D20990101${by}`
}

it('PRC-05 a robot that was given a renewal paid at the moment of its own opening is found', () => {
  const robots = whole.subscription.filter(({ line }) => line === 'robot')
  expect(robots.length).toBeGreaterThan(1)
  for (const { id, expiresOn } of robots) {
    const later = addYears(expiresOn ?? civilDate('2026-03-02'), 1)
    const found = codesIn(
      broken((tables) =>
        Object.assign(
          first(tables, 'subscription', (one) => one.id === id),
          { expiresOn: later },
        ),
      ),
    )
    expect(found, id).toContain('product-dates')
  }
})

it('ORD-10 a changed amount, date or reference is found, whichever it is', () => {
  const places = placesIn(whole)
  expect(places.length).toBeGreaterThan(200)
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.integer(), (nth, seed) => {
      const place = places[nth]
      if (!place) return
      const random = seededRandom(seed)
      const fraction = () => Number.parseInt(random.token(6), 36) / 36 ** 6
      const tables = structuredClone(whole)
      let owner = tables[place.type][place.nth] as unknown as Record<string, unknown>
      for (const name of place.path.slice(0, -1)) owner = owner[name] as Record<string, unknown>
      const last = place.path.at(-1) ?? ''
      owner[last] = changed(owner[last], fraction)
      if (findingsIn(tables).length === 0) {
        throw new Error(`${place.type}.${place.path.join('.')} may be ${String(owner[last])}`)
      }
    }),
    { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 10) },
  )
})
