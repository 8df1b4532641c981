import { expect, it } from 'vitest'
import { INVOICE } from '../../testing/call-beginnings.ts'
import { invoiceProblems } from './index.ts'

it.each([
  '91440300MA50004950',
  ' 9144 0300-ma5000 4950\u200b',
  '９１４４０３００ＭＡ５０００４９５０',
  '440300123456789',
  '12345678',
])('INV-02 %j is a tax number', (taxNumber) => {
  expect(invoiceProblems({ ...INVOICE, taxNumber })).toEqual({})
})

it.each([
  // A credit code with one character wrong.
  '91440300MA50004951',
  '1234',
  '44030012345678９X中',
])('INV-02 %j is no tax number', (taxNumber) => {
  expect(invoiceProblems({ ...INVOICE, taxNumber })).toEqual({ taxNumber: 'not-a-tax-number' })
})
