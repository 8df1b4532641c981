import { expect, it } from 'vitest'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { PV_PRODUCT } from '../../testing/products.ts'
import { burnDownOf, horizonOf } from './burn-down.ts'

const used = (views: number, gift = 0) => ({
  ...PV_PRODUCT,
  packs: [{ used: views, returned: false }],
  gift: { views: 10_000, uses: [{ views: gift, inForce: [PV_PRODUCT.id] }] },
})

// Opened 2021-12-08; a hundred days later it is 2022-03-18.
it.each([
  [0, 0, 1_010_000, 'unused'],
  [495_000, 10_000, 505_000, '2022-06-26'],
  [90_000, 10_000, 910_000, 'lasts'],
  [1_000_000, 10_000, 0, 'used-up'],
])(
  'LIF-06 of a pack and its gift %i and %i views were used: %i left, %s',
  (views, gift, left, end) => {
    const burn = burnDownOf(used(views, gift), civilDate('2022-03-18'))
    expect(burn).toEqual({ total: 1_010_000, left, end })
  },
)

it('LIF-06 from the day after its expiry nothing is said of what will be', () => {
  const product = used(90_000, 10_000)
  expect(burnDownOf(product, civilDate('2022-12-08')).end).toBe('lasts')
  expect(burnDownOf(product, civilDate('2022-12-09'))).toEqual({
    ...{ total: 1_010_000, left: 910_000, end: 'expired' },
  })
  expect(burnDownOf(used(0), civilDate('2023-12-09')).end).toBe('expired')
  expect(burnDownOf(used(1_000_000, 10_000), civilDate('2023-12-09')).end).toBe('used-up')
})

it('REF-06 a returned pack is neither left nor used', () => {
  const packs = [
    { used: 0, returned: true },
    { used: 0, returned: false },
  ]
  const product = { ...PV_PRODUCT, packs, gift: { views: 0, uses: [] } }
  expect(burnDownOf(product, civilDate('2022-03-18')).total).toBe(1_000_000)
})

it.each([
  ['2022-03-08', '2022-04-07'],
  ['2022-11-30', '2022-12-08'],
  ['lasts', '2022-12-08'],
] as const)('LIF-06 with an end of %s the picture looks ahead to %s', (end, horizon) => {
  const dates = { openedOn: civilDate('2021-12-08'), expiresOn: civilDate('2022-12-08') }
  const date = end === 'lasts' ? end : civilDate(end)
  expect(horizonOf(dates, date)).toBe(horizon)
})
