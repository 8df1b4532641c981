import { describe, expect, it } from 'vitest'
import { type Yuan, yuan } from '../shared/money.ts'
import { fillOldestFirst } from './fill-oldest-first.ts'

/** Orders placed one after the other, with so much open to invoice, in 元. */
const OPEN = ['0', '100', '0', '250'].map((open, at) => ({
  order: { id: `D${at}`, createdAt: at },
  open: yuan(open),
}))

const filled = (wanted: Yuan) =>
  fillOldestFirst(OPEN.toReversed(), wanted)?.map(({ order, amount }) => [order.id, amount])

describe('how an invoice is made up of several orders', () => {
  it.each([
    ['100', [['D1', '100.00']]],
    [
      '100.01',
      [
        ['D1', '100.00'],
        ['D3', '0.01'],
      ],
    ],
    [
      '350',
      [
        ['D1', '100.00'],
        ['D3', '250.00'],
      ],
    ],
    ['350.01', undefined],
  ] as const)('BIL-02 %s 元: the oldest first, past what has nothing open', (wanted, parts) => {
    expect(filled(yuan(wanted))).toEqual(parts)
  })
})
