import { describe, expect, it } from 'vitest'
import { alignedExample, TOGETHER_INVOICED, togetherExample } from './index.ts'

describe('the example of one expiry', () => {
  it('RNW-03 PRC-03 renews each product from its own expiry, and none is left out', () => {
    const { lines, total } = alignedExample()
    // Two years (capped), and a year and seven started months.
    expect(lines.map(({ sku, amount }) => [sku, amount])).toEqual([
      ['cs.online.basic', '9990.00'],
      ['interop.account', '629.00'],
    ])
    expect(total).toBe('10619.00')
  })
})

describe('the example of paying and invoicing together', () => {
  it('BIL-01 BIL-02 each order keeps its voucher, and the invoice is filled from the oldest', () => {
    expect(TOGETHER_INVOICED).toBe('3000.00')
    expect(togetherExample()).toEqual({
      orders: [
        {
          total: '2997.00',
          discount: '100.00',
          paid: '2897.00',
          invoiced: '2897.00',
          open: '0.00',
        },
        { total: '370.00', discount: '0.00', paid: '370.00', invoiced: '103.00', open: '267.00' },
      ],
      paid: '3267.00',
    })
  })
})
