import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT } from '../../testing/products.ts'
import { civilDate } from '../shared/civil-date.ts'
import { statusOf } from './index.ts'

const product = { ...ONLINE_PRODUCT, expiresOn: civilDate('2022-12-08') }

describe('the state of a product', () => {
  it.each([
    ['2022-11-07', 'active', 31],
    ['2022-11-08', 'expiring', 30],
    ['2022-12-08', 'expiring', 0],
    ['2022-12-09', 'expired', 89],
    ['2023-03-08', 'expired', 0],
    ['2023-03-09', 'reclaimed', null],
  ] as const)('LIF-04 on %s is %s', (today, status, daysLeft) => {
    expect(statusOf(product, civilDate(today))).toEqual({ status, daysLeft })
  })
})
