import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT, PRODUCT_OF, ROBOT_PRODUCT } from '../../testing/products.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { civilDate } from '../shared/civil-date.ts'
import { alignTo, type Chosen, candidateDates, commonBounds } from './alignment.ts'
import type { Subscription } from './subscription.ts'

const TODAY = civilDate('2026-03-02')
const NO_LIMIT = { today: TODAY, online: () => null }

function ending<P extends Subscription>(product: P, id: string, expiresOn: string): P {
  return { ...product, id, expiresOn: civilDate(expiresOn) }
}

/** 6 users of 999 元, a robot of 5,800 元 along. */
const ONLINE: Chosen = {
  product: ending(ONLINE_PRODUCT, 'P1', '2026-12-08'),
  robots: [ending(ROBOT_PRODUCT, 'P2', '2026-12-08')],
}
/** 8 accounts of 370 元 together. */
const INTEROP: Chosen = { product: ending(PRODUCT_OF.interop, 'P3', '2027-06-30'), robots: [] }

function aligned(until: string, chosen: readonly Chosen[] = [ONLINE, INTEROP]) {
  return alignTo(chosen, { ...NO_LIMIT, until: civilDate(until) })
}

const date = fc
  .integer({ min: 0, max: 900 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString())

const chosen = fc
  .uniqueArray(fc.record({ on: date, users: fc.integer({ min: 1, max: 200 }), id: fc.uuid() }), {
    minLength: 1,
    maxLength: 5,
    selector: ({ id }) => id,
  })
  .map((all) =>
    all.map(({ on, users, id }): Chosen & { users: number } => ({
      product: {
        ...ending(ONLINE_PRODUCT, id, on),
        holdings: [{ sku: 'cs.online.basic', quantity: users }],
      },
      robots: [],
      users,
    })),
  )

/** Started months between two days, counted one by one (PRC-04). */
function monthsBetween(from: string, to: string): number {
  const first = Temporal.PlainDate.from(from).with({ day: 1 })
  const [last, day] = [Temporal.PlainDate.from(to), Temporal.PlainDate.from(from).day]
  let months = 0
  while (Temporal.PlainDate.compare(first.add({ months: months + 1 }), last) <= 0) months += 1
  return months + (last.day > day ? 1 : 0)
}

/** 分 for users of 999 元 a year: a tenth for each started month, at most a year (PRC-02, PRC-03). */
function priceOf(users: number, months: number): bigint {
  const annual = 99_900n * BigInt(users)
  return (
    annual * BigInt(Math.floor(months / 12)) + (annual * BigInt(Math.min(10, months % 12))) / 10n
  )
}

describe('统一到期日', () => {
  it('RNW-03 PRC-02 PRC-03 prices each product from its own expiry to the common date', () => {
    const answer = aligned('2027-12-31')
    // 1 year and a started month; a started month less: 7 months.
    expect(answer).toMatchObject({
      ok: true,
      value: {
        quote: {
          lines: [
            { sku: 'cs.online.basic', wholeYears: 1, months: 1, amount: '6593.40' },
            { sku: 'cs.robot.standard', wholeYears: 1, months: 1, amount: '6380.00' },
            { sku: 'interop.account', wholeYears: 0, months: 7, amount: '259.00' },
          ],
          total: '13232.40',
        },
        months: 20,
      },
    })
  })

  it('RNW-03 leaves out what ends there already; robots that end earlier are renewed by themselves', () => {
    const late = { ...ONLINE, product: ending(ONLINE_PRODUCT, 'P1', '2027-12-31') }
    const answer = alignTo([late, INTEROP], {
      ...{ until: civilDate('2027-12-31'), today: TODAY },
      online: () => civilDate('2027-12-31'),
    })
    const items = answer.ok ? answer.value.items.map(({ productId }) => productId) : []
    expect(items).toEqual(['P2', 'P3'])
    expect(aligned('2027-06-30', [INTEROP])).toMatchObject({ error: { code: 'empty' } })
  })

  it.each([
    ['2027-07-29', 'until-too-early'],
    ['2034-12-09', 'until-too-late'],
  ])('RNW-03 refuses %s: %s', (until, code) => {
    expect(aligned(until)).toMatchObject({ ok: false, error: { code } })
  })

  it('RNW-03 is possible from one month after the last expiry to eight years after the first', () => {
    expect(commonBounds([ONLINE, INTEROP], TODAY)).toEqual({
      first: '2027-07-30',
      last: '2034-12-08',
    })
    expect([aligned('2027-07-30').ok, aligned('2034-12-08').ok]).toEqual([true, true])
  })

  it('RNW-03 lies after today, and is refused where a product is reclaimed or has no expiry', () => {
    const stopped = { ...INTEROP, product: ending(PRODUCT_OF.interop, 'P3', '2026-01-31') }
    expect(commonBounds([stopped], TODAY)?.first).toBe('2026-03-03')
    const reclaimed = { ...INTEROP, product: ending(PRODUCT_OF.interop, 'P3', '2025-12-01') }
    expect(aligned('2027-12-31', [reclaimed])).toMatchObject({ error: { code: 'reclaimed' } })
    const deploying = { ...INTEROP, product: { ...PRODUCT_OF.cdp, expiresOn: null } }
    expect(aligned('2027-12-31', [deploying])).toMatchObject({ error: { code: 'bad-date' } })
    expect(commonBounds([deploying], TODAY)).toBeNull()
  })

  it('RNW-03 LIF-05 of a robot alone is not later than the expiry of its online product', () => {
    const robot = { product: ending(ROBOT_PRODUCT, 'P2', '2026-12-08'), robots: [] }
    const to = (until: string) =>
      alignTo([robot], {
        ...{ until: civilDate(until), today: TODAY },
        online: () => civilDate('2028-06-30'),
      })
    expect(to('2028-06-30').ok).toBe(true)
    expect(to('2028-07-01')).toMatchObject({ error: { code: 'beyond-online-expiry' } })
  })

  it('RNW-03 offers every chosen expiry plus 1 to 3 years and 31 December, and marks the cheapest a month', () => {
    const offered = candidateDates([ONLINE, INTEROP], NO_LIMIT)
    expect(offered.map(({ on }) => on)).toEqual([
      ...['2027-12-08', '2027-12-31', '2028-06-30', '2028-12-08', '2029-06-30', '2029-12-08'],
      '2030-06-30',
    ])
    const cheapest = offered.filter(({ isCheapest }) => isCheapest)
    expect(cheapest.map(({ on }) => on)).toEqual(['2029-12-08'])
  })

  it('RNW-03 agrees with an independent calculation, for any products and dates', () => {
    fc.assert(
      fc.property(chosen, date, (products, day) => {
        const until = Temporal.PlainDate.from(day).add({ years: 2 }).toString()
        const standing = products.filter(({ product }) => product.expiresOn !== until)
        const isPossible = standing.every(({ product: { expiresOn } }) => {
          const expiry = Temporal.PlainDate.from(expiresOn ?? '')
          const grace = expiry.add({ months: 3 })
          return (
            Temporal.PlainDate.compare(grace, Temporal.PlainDate.from(TODAY)) >= 0 &&
            until >= expiry.add({ months: 1 }).toString() &&
            until <= expiry.add({ years: 8 }).toString()
          )
        })
        const answer = aligned(until, products)
        expect(answer.ok).toBe(isPossible && standing.length > 0)
        if (!answer.ok) return
        const months = standing.map(({ product }) => monthsBetween(product.expiresOn ?? '', until))
        const total = standing.reduce(
          (sum, { users }, at) => sum + priceOf(users, months[at] ?? 0),
          0n,
        )
        expect(BigInt(answer.value.quote.total.replace('.', ''))).toBe(total)
        expect(answer.value.months).toBe(months.reduce((sum, one) => sum + one, 0))
      }),
      PROPERTY,
    )
  })

  it('RNW-03 marks exactly one of the offered dates, and none is cheaper a month', () => {
    fc.assert(
      fc.property(chosen, (products) => {
        const offered = candidateDates(products, NO_LIMIT)
        const cheapest = offered.filter(({ isCheapest }) => isCheapest)
        expect(cheapest).toHaveLength(offered.length > 0 ? 1 : 0)
        const perMonth = offered.map(({ quote, months }) => Number(quote.total) / months)
        const [best] = cheapest
        if (best)
          expect(Number(best.quote.total) / best.months).toBeCloseTo(Math.min(...perMonth), 6)
      }),
      PROPERTY,
    )
  })
})
