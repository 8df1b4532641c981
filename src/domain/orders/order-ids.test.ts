import { expect, it } from 'vitest'
import { MOST_TOGETHER, readOrderIds } from './index.ts'

it.each([
  [['D1,D2'], ['D1', 'D2']],
  [
    ['D1', 'D2,D1'],
    ['D1', 'D2'],
  ],
  [[' D1 ,, D2 '], ['D1', 'D2']],
  [[''], []],
  [[`${'9'.repeat(5000)},D1`], ['9'.repeat(40), 'D1']],
])('BIL-01 an address names each order once: %j', (values, ids) => {
  expect(readOrderIds(values)).toEqual({ ids, left: 0 })
})

it('BIL-01 an address with more orders than one payment takes keeps the first of them', () => {
  const many = Array.from({ length: 51 }, (_, at) => `D${at}`)
  const { ids, left } = readOrderIds([many.join(',')])
  expect(ids).toEqual(many.slice(0, MOST_TOGETHER))
  expect(left).toBe(31)
})
