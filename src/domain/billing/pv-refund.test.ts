import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileConstants, mostly } from '../../testing/hostile-values.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { addDays, civilDate } from '../shared/civil-date.ts'
import { compareYuan, sumYuan, yuan } from '../shared/money.ts'
import { lastPvRefundDay, type PvRefundRequest, pvRefund } from './index.ts'

type Pack = PvRefundRequest['packs'][number]

function pack(id: string, changed: Partial<Pack> = {}): Pack {
  const plain = { id, orderId: 'order-1', views: 1_000_000, paid: '30000.00' }
  return { ...plain, purchasedOn: '2026-03-02', ...changed }
}

const EX_06: PvRefundRequest = {
  packs: [pack('A'), pack('B'), pack('C')],
  gifts: [{ orderId: 'order-1', views: 10_000 }],
  viewsUsed: 1_500_000,
  packIds: ['A', 'B', 'C'],
  today: '2026-03-12',
}

/** The answer as text: 'B 500000 15000.00, C 0 30000.00 = 45000.00', or why there is none. */
function summary(changed: Partial<PvRefundRequest>): string {
  const refund = pvRefund({ ...EX_06, ...changed })
  if (!refund.ok) return refund.error.code
  const packs = refund.value.packs.map(({ id, used, refund: amount }) => `${id} ${used} ${amount}`)
  return `${packs.join(', ')} = ${refund.value.total}`
}

describe('REF-05 REF-06 refunds of PV packs', () => {
  it('EX-06 refunds three packs after 1,500,000 views', () => {
    expect(pvRefund(EX_06)).toEqual({
      ok: true,
      value: {
        packs: [
          { id: 'A', used: 1_000_000, refund: '0.00' },
          { id: 'B', used: 500_000, refund: '15000.00' },
          { id: 'C', used: 0, refund: '30000.00' },
        ],
        total: '45000.00',
      },
    })
  })

  it.each<[string, Partial<PvRefundRequest>, string]>([
    [
      'one pack only, the others absorb their share',
      { packIds: ['B'] },
      'B 500000 15000.00 = 15000.00',
    ],
    [
      'each pack once, in order of purchase',
      { packIds: ['C', 'B', 'C'] },
      'B 500000 15000.00, C 0 30000.00 = 45000.00',
    ],
    ['nothing where nothing is asked', { packIds: [] }, ' = 0.00'],
    ['everything unused', { viewsUsed: 0 }, 'A 0 30000.00, B 0 30000.00, C 0 30000.00 = 90000.00'],
    ['all but 3 分 after one view', { viewsUsed: 1, packIds: ['A'] }, 'A 1 29999.97 = 29999.97'],
    [
      'never below 0',
      { packs: [pack('A', { paid: '10000' })], packIds: ['A'], viewsUsed: 900_000 },
      'A 900000 0.00 = 0.00',
    ],
    [
      'gifts of another order first',
      {
        packs: [pack('A')],
        gifts: [{ orderId: 'order-2', views: 10_000 }],
        packIds: ['A'],
        viewsUsed: 10_100,
      },
      'A 100 29997.00 = 29997.00',
    ],
    [
      'what no pack can absorb is not billed',
      { packs: [pack('A')], packIds: ['A'], viewsUsed: 1_010_000 },
      'A 1000000 0.00 = 0.00',
    ],
    [
      'the oldest purchase is used first, however listed',
      {
        packs: [pack('A'), pack('B', { purchasedOn: '2026-03-01' })],
        packIds: ['A', 'B'],
        viewsUsed: 500_000,
      },
      'B 500000 15000.00, A 0 30000.00 = 45000.00',
    ],
  ])('REF-05 REF-06 %s', (_, changed, expected) => {
    expect(summary(changed)).toBe(expected)
  })

  it.each([
    ['2026-04-02', 'A 0 30000.00 = 30000.00'],
    ['2026-04-03', 'A 0 0.00 = 0.00'],
  ])('REF-05 counts one month inclusive: on %s %s', (today, expected) => {
    expect(summary({ packIds: ['A'], viewsUsed: 0, today })).toBe(expected)
    expect(lastPvRefundDay(civilDate('2026-03-02'))).toBe('2026-04-02')
  })

  it('REF-06 keeps the gift where the asked pack is older than a month', () => {
    const packs = [pack('A', { purchasedOn: '2026-01-01' }), pack('B', { orderId: 'order-2' })]
    // Order 1 is too old: its gift serves 10,000 views, pack A the next 90,000.
    const asked = { packs, viewsUsed: 100_000, packIds: ['A', 'B'] }
    expect(summary(asked)).toBe('A 90000 0.00, B 0 30000.00 = 30000.00')
  })

  it.each<[string, Partial<Record<keyof PvRefundRequest, unknown>>]>([
    ['unknown-pack', { packIds: ['D'] }],
    ['unknown-pack', { packIds: [1] }],
    ['unknown-pack', { packIds: ['__proto__'] }],
    ['bad-date', { today: '2026-02-30' }],
    ['bad-date', { today: '2026-03-01' }],
    ['bad-date', { packs: [{ ...pack('A'), purchasedOn: null }], packIds: [] }],
    ['over-used', { viewsUsed: 3_010_001 }],
    ['malformed', { viewsUsed: -1 }],
    ['malformed', { viewsUsed: 1.5 }],
    ['malformed', { viewsUsed: '1' }],
    ['malformed', { packs: 'A' }],
    ['malformed', { gifts: null }],
    ['malformed', { packIds: 'A' }],
    ['malformed', { packs: [pack('A'), pack('A')] }],
    ['malformed', { packs: [{ ...pack('A'), paid: 30_000 }] }],
    ['malformed', { packs: [{ ...pack('A'), paid: '-1' }] }],
    ['malformed', { packs: [{ ...pack('A'), views: -1 }] }],
    ['malformed', { packs: [{ ...pack('A'), id: 7 }] }],
    ['malformed', { gifts: [{ orderId: 'order-1' }] }],
  ])('REF-05 refuses with %s: %j', (code, changed) => {
    // What strangers send does not keep to the type.
    expect(summary(changed as Partial<PvRefundRequest>)).toBe(code)
  })

  it('REF-06 takes all views that there are', () => {
    expect(summary({ viewsUsed: 3_010_000 })).toBe(
      'A 1000000 0.00, B 1000000 0.00, C 1000000 0.00 = 0.00',
    )
  })
})

const anyRequest = fc
  .record({
    packs: fc.array(
      fc.record({
        order: fc.integer({ min: 1, max: 3 }),
        millions: fc.constantFrom(1, 3),
        boughtDaysAgo: fc.integer({ min: 0, max: 60 }),
        asked: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    gifts: fc.array(
      fc.record({ order: fc.integer({ min: 1, max: 3 }), views: fc.nat({ max: 200_000 }) }),
      { maxLength: 3 },
    ),
    usedPerMille: fc.integer({ min: 0, max: 1000 }),
  })
  .map(({ packs, gifts, usedPerMille }): PvRefundRequest => {
    const today = civilDate('2026-03-12')
    const held = packs.map((one, index) => ({
      id: `pack-${index}`,
      orderId: `order-${one.order}`,
      views: one.millions * 1_000_000,
      paid: `${one.millions * 30_000}.00`,
      purchasedOn: addDays(today, -one.boughtDaysAgo),
    }))
    const given = gifts.map(({ order, views }) => ({ orderId: `order-${order}`, views }))
    const all = [...held, ...given].reduce((sum, { views }) => sum + views, 0)
    return {
      packs: held,
      gifts: given,
      viewsUsed: Math.floor((all * usedPerMille) / 1000),
      packIds: held.filter((_, index) => packs[index]?.asked).map(({ id }) => id),
      today,
    }
  })

describe('what holds for every PV refund', () => {
  it('REF-08 never pays more than was paid, in all and for each pack', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const refund = pvRefund(request)
        if (!refund.ok) throw new Error(refund.error.code)
        const { packs, total } = refund.value
        expect(total).toBe(sumYuan(packs.map((one) => one.refund)))
        expect(packs.length).toBe(request.packIds.length)
        for (const one of packs) {
          const bought = request.packs.find(({ id }) => id === one.id)
          expect(one.used).toBeLessThanOrEqual(bought?.views ?? -1)
          expect(compareYuan(one.refund, yuan(bought?.paid ?? 0))).toBeLessThanOrEqual(0)
          expect(compareYuan(one.refund, yuan(0))).toBeGreaterThanOrEqual(0)
        }
      }),
      PROPERTY,
    )
  })

  it('REF-06 charges every view that no remaining gift served to a pack, or to nobody', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const everyPack = request.packs.map(({ id }) => id)
        const all = pvRefund({ ...request, packIds: everyPack })
        if (!all.ok) throw new Error(all.error.code)
        const charged = all.value.packs.reduce((sum, { used }) => sum + used, 0)
        const gifts = request.gifts.reduce((sum, { views }) => sum + views, 0)
        const held = request.packs.reduce((sum, { views }) => sum + views, 0)
        expect(charged).toBeLessThanOrEqual(Math.min(request.viewsUsed, held))
        expect(charged).toBeGreaterThanOrEqual(Math.min(request.viewsUsed - gifts, held))
      }),
      PROPERTY,
    )
  })

  it('REF-05 never pays more for more views', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const more = pvRefund(request)
        const fewer = pvRefund({ ...request, viewsUsed: Math.floor(request.viewsUsed / 2) })
        if (!more.ok || !fewer.ok) throw new Error('No refund')
        expect(compareYuan(more.value.total, fewer.value.total)).toBeLessThanOrEqual(0)
      }),
      PROPERTY,
    )
  })
})

describe('no input makes a PV refund throw', () => {
  it.each(hostileConstants().map((value, index) => [index, value]))(
    'REF-05 survives hostile value %i in every place',
    (_, value) => {
      expectAnswer(value)
      for (const part of ['packs', 'gifts', 'viewsUsed', 'packIds', 'today']) {
        expectAnswer({ ...EX_06, [part]: value })
        expectAnswer({ ...EX_06, [part]: [value] })
      }
      for (const part of ['id', 'orderId', 'views', 'paid', 'purchasedOn']) {
        expectAnswer({ ...EX_06, packs: [{ ...pack('A'), [part]: value }] })
      }
    },
  )

  it('REF-05 answers any request with a refund or a code', () => {
    const onePack = mostly(
      fc.record({
        id: mostly(fc.constantFrom('A', 'B')),
        orderId: mostly(fc.constant('1')),
        views: mostly(fc.nat()),
        paid: mostly(fc.constant('30000.00')),
        purchasedOn: mostly(fc.constant('2026-03-01')),
      }),
    )
    const request = mostly(
      fc.record({
        packs: mostly(fc.array(onePack, { maxLength: 3 })),
        gifts: mostly(fc.array(mostly(fc.record({ orderId: fc.constant('1'), views: fc.nat() })))),
        viewsUsed: mostly(fc.nat()),
        packIds: mostly(fc.array(fc.constantFrom('A', 'B'))),
        today: mostly(fc.constant('2026-03-12')),
      }),
    )
    fc.assert(fc.property(request, expectAnswer), PROPERTY)
  })
})

function expectAnswer(request: unknown): void {
  // What strangers send does not keep to the type.
  const refund = pvRefund(request as PvRefundRequest)
  if (refund.ok) expect(refund.value.total).toMatch(/^\d+\.\d\d$/)
  else expect(refund.error.code).toMatch(/^(malformed|bad-date|unknown-pack|over-used)$/)
}
