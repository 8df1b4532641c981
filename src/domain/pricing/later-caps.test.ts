import { expect, test } from 'vitest'
import { laterAdditions } from './later-additions.ts'
import { cappedMonths, isCapped } from './later-caps.ts'

test('PRC-03 every year has its two months at the cap, and what they cost', () => {
  const later = laterAdditions('cs.online.professional', 2)
  expect(cappedMonths(later)).toEqual([
    { from: 1, to: 2, wholeYears: 1, amount: '6000.00' },
    { from: 13, to: 14, wholeYears: 0, amount: '3000.00' },
  ])
  expect(later.flatMap((one) => (isCapped(one) ? one.month : []))).toEqual([1, 2, 13, 14])
})

test('nothing sold has nothing capped', () => {
  expect(cappedMonths([])).toEqual([])
})
