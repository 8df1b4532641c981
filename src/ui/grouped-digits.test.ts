import { expect, test } from 'vitest'
import { groupedDigits } from './grouped-digits.ts'

test.each([
  ['500000', '500,000'],
  [' 8000000 ', '8,000,000'],
  ['1000', '1,000'],
  ['1234567.50', '1,234,567.50'],
  ['1234.5', '1,234.5'],
])('a large number %s that was left reads %s', (typed, read) => {
  expect(groupedDigits(typed)).toBe(read)
})

test.each(['', '999', '6,000', '1e6', '-5000', '很多', '12.34.5678', '５００００'])(
  'what is no plain large number stays as it is: %s',
  (typed) => {
    expect(groupedDigits(typed)).toBeNull()
  },
)
