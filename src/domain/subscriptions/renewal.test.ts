import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT, PRODUCT_OF, ROBOT_PRODUCT } from '../../testing/products.ts'
import { civilDate } from '../shared/civil-date.ts'
import { expiryAfter, renewalItems, robotsAlong } from './index.ts'

const TODAY = civilDate('2022-08-01')
const until = (date: string) => ({ ...ONLINE_PRODUCT, expiresOn: civilDate(date) })
const robotUntil = (date: string) => ({ ...ROBOT_PRODUCT, expiresOn: civilDate(date) })

describe('the expiry after a renewal', () => {
  it.each([
    ['2022-06-01', 1, '2023-06-01'],
    ['2022-12-08', 1, '2023-12-08'],
    ['2022-12-08', 8, '2030-12-08'],
    ['2024-02-29', 1, '2025-02-28'],
  ])('LIF-03 from %s by %i years is %s, early or late', (expiresOn, years, after) => {
    expect(expiryAfter(until(expiresOn), { years, today: TODAY })).toEqual({
      ok: true,
      value: after,
    })
  })

  it.each([
    ['2022-05-01', true],
    ['2022-04-30', false],
  ])('LIF-02 expired %s it can still be renewed three months later: %s', (expiresOn, ok) => {
    expect(expiryAfter(until(expiresOn), { years: 1, today: TODAY }).ok).toBe(ok)
  })

  it.each([
    ['2024-12-08', 1, null],
    ['2024-12-08', 2, null],
    ['2024-12-08', 3, 'beyond-online-expiry'],
    ['2022-12-08', 1, 'at-online-expiry'],
  ] as const)(
    'LIF-05 a robot with its online product until %s, by %i years: %s',
    (date, years, code) => {
      const answer = expiryAfter(robotUntil('2022-12-08'), {
        years,
        today: TODAY,
        online: until(date),
      })
      expect(answer.ok ? null : answer.error.code).toBe(code)
    },
  )

  it('LIF-01 PV packs and trials are not renewed', () => {
    const refused = { ok: false, error: { code: 'not-renewable' } }
    expect(expiryAfter(PRODUCT_OF.pv, { years: 1, today: TODAY })).toEqual(refused)
    const trial = { ...PRODUCT_OF.interop, holdings: [] }
    expect(expiryAfter(trial, { years: 1, today: TODAY })).toEqual(refused)
  })
})

describe('the robots that come along', () => {
  const along = (...robots: (typeof ROBOT_PRODUCT)[]) =>
    robotsAlong(robots, { productId: ONLINE_PRODUCT.id, today: TODAY }).map(({ number }) => number)

  it('LIF-05 are those of this product that can still be renewed, by their numbers', () => {
    expect(
      along(
        { ...robotUntil('2022-12-08'), number: 'R002' },
        { ...robotUntil('2022-06-01'), number: 'R001' },
        { ...robotUntil('2022-04-01'), number: 'R003' },
        { ...robotUntil('2022-12-08'), number: 'R004', ended: 'reclaimed' },
        { ...robotUntil('2022-12-08'), number: 'R005', suspended: true },
        { ...robotUntil('2022-12-08'), number: 'R006', productId: 'P1' },
      ),
    ).toEqual(['R001', 'R002'])
  })

  it('PRC-15 are priced at their own annual prices, those of one price together', () => {
    const products = [ONLINE_PRODUCT, ROBOT_PRODUCT, ROBOT_PRODUCT]
    expect(renewalItems(products, { years: 2 })).toMatchObject([
      { sku: 'cs.online.basic', quantity: 6, term: { years: 2 } },
      { sku: 'cs.robot.standard', quantity: 2, term: { years: 2 } },
    ])
  })
})
