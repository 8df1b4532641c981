import { describe, expect, it } from 'vitest'
import { RULES } from '../rules.ts'
import {
  EXAMPLE_CUSTOMERS,
  quoteExample,
  refundExample,
  WORKED_EXAMPLES,
  type WorkedExample,
} from './index.ts'

/** The amounts of the guides, written down by hand. */
const GOLDEN = {
  'EX-01': '9990.00',
  'EX-02': '4795.20',
  'EX-03': '420280.00',
  'EX-04': '9600.00',
  'EX-05': '800000.00',
  'EX-06': '45000.00',
  'EX-07': '2997.00',
  'EX-08': '370.00',
}

function amountOf(example: WorkedExample): string {
  return example.kind === 'price' ? quoteExample(example).total : refundExample(example).total
}

describe('the worked examples', () => {
  it('HLP-01 are all there, in order', () => {
    expect(WORKED_EXAMPLES.map(({ id }) => id)).toEqual(Object.keys(GOLDEN))
    expect(Object.keys(RULES).filter((id) => id.startsWith('EX-'))).toEqual(Object.keys(GOLDEN))
  })

  it.each(WORKED_EXAMPLES.map((example) => [example.id, GOLDEN[example.id], example] as const))(
    '%s comes to %s',
    (_, amount, example) => {
      expect(amountOf(example)).toBe(amount)
    },
  )

  it('EX-06 refunds each pack for itself', () => {
    const example = WORKED_EXAMPLES.find(({ id }) => id === 'EX-06')
    if (example?.kind !== 'refund') throw new Error('EX-06 is a refund')
    expect(refundExample(example).packs.map(({ refund }) => refund)).toEqual([
      '0.00',
      '15000.00',
      '30000.00',
    ])
  })

  it('EX-05 takes what the adviser recommends', () => {
    const example = WORKED_EXAMPLES.find(({ id }) => id === 'EX-05')
    if (example?.kind !== 'price') throw new Error('EX-05 is a price')
    expect(EXAMPLE_CUSTOMERS).toBe(8_000_000)
    expect(example.estimate.items).toEqual([{ sku: 'cdp.enterprise', quantity: 1 }])
  })
})
