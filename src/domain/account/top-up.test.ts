import { expect, it } from 'vitest'
import { typedAmount } from '../shared/typed-text.ts'
import { filledTopUpSchema, readTopUp } from './top-up.ts'

it.each([
  ['500', '500.00'],
  ['1 000', '1000.00'],
  ['¥1,000', '1000.00'],
  ['1000 元', '1000.00'],
  ['５００．５', '500.50'],
  ['1,000 000', '1000000.00'],
  ['500\u200b', '500.00'],
  ['\u202a1,234.56\u202c', '1234.56'],
])('ORD-02 %s is the amount %s', (typed, amount) => {
  expect(readTopUp(typedAmount(typed))).toEqual({ ok: true, value: amount })
  expect(filledTopUpSchema.safeParse({ amount: typed }).success).toBe(true)
})

it.each([
  ...['', '0', '-5', '1.234', 'x', '100000000.01'],
  // A comma that groups nothing: one, a hundred, or a hundred thousand?
  ...['1,00', '1000，00', '1.000,50', '1000,000'],
])('ORD-02 「%s」 is no amount', (typed) => {
  const read = filledTopUpSchema.safeParse({ amount: typed })
  expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['amount'], 'not-an-amount'],
  ])
})
