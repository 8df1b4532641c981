import { expect, it } from 'vitest'
import { INVOICE } from '../../testing/call-beginnings.ts'
import { invoiceProblems } from './index.ts'

it.each([
  '91440300MA50004950',
  ' 9144 0300-ma5000 4950\u200b',
  '９１４４０３００ＭＡ５０００４９５０',
  '440300123456789',
  '12345678-000',
  '12345678',
])('INV-02 %j is a tax number', (taxNumber) => {
  expect(invoiceProblems({ ...INVOICE, taxNumber })).toEqual({})
})

it.each([
  // A credit code with one character wrong.
  ['91440300MA50004951', 'credit-code-check'],
  ['11010519491231002X', 'credit-code-is-id'],
  ['1234', 'not-a-tax-number'],
  ['44030012345678９X中', 'not-a-tax-number'],
])('INV-02 %j is no tax number: %s', (taxNumber, problem) => {
  expect(invoiceProblems({ ...INVOICE, taxNumber })).toEqual({ taxNumber: problem })
})

it('INV-02 MAT-07 takes a tax number that the customer confirmed', () => {
  const [taxNumber, confirmedCode] = ['9144 0300 MA50004951', '91440300MA50004951']
  expect(invoiceProblems({ ...INVOICE, taxNumber, confirmedCode })).toEqual({})
})

it('INV-02 counts characters, and takes no title that cannot be seen', () => {
  expect(invoiceProblems({ ...INVOICE, title: '𠮷'.repeat(100) })).toEqual({})
  expect(invoiceProblems({ ...INVOICE, title: '𠮷'.repeat(101) })).toEqual({ title: 'too-long' })
  expect(invoiceProblems({ ...INVOICE, title: '\u3164' })).toEqual({ title: 'required' })
})
