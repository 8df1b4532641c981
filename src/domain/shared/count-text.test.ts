import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatCount } from './count-text.ts'

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [1_234_567, '1,234,567'],
  [-1_234, '-1,234'],
  [1.5, '1.5'],
  [12_345.678, '12,345.678'],
  [1.23456, '1.235'],
  [-78_641_649_427_879, '-78,641,649,427,879'],
])('%d reads %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})

it('reads as the browser would write it', () => {
  const shown = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer().map((thousandths) => thousandths / 1000),
  )
  fc.assert(
    fc.property(shown, (count) => {
      // Nobody counts to minus nothing.
      expect(formatCount(count)).toBe((count || 0).toLocaleString('en-US'))
    }),
  )
})
