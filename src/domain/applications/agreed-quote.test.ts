import { describe, expect, it } from 'vitest'
import { calculateQuote } from '../pricing/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { agree, isSamePrice } from './agreed-quote.ts'

function quoteOf(...quantities: readonly number[]) {
  const items = quantities.map((quantity) => ({
    ...{ sku: 'cs.online.basic', quantity },
    ...{ term: { years: 1 }, addition: true },
  }))
  const quote = calculateQuote({ items })
  if (!quote.ok) throw new Error(quote.error.code)
  return agree(quote.value, civilDate('2026-03-02'))
}

describe('an agreed price', () => {
  it('PRC-14 RNW-02 is another where a line costs otherwise, though the total is the same', () => {
    expect(isSamePrice(quoteOf(3, 5), quoteOf(3, 5))).toBe(true)
    expect(isSamePrice(quoteOf(3, 5), quoteOf(4, 4))).toBe(false)
    expect(isSamePrice(quoteOf(8), quoteOf(3, 5))).toBe(false)
    expect(isSamePrice(quoteOf(3), quoteOf(4))).toBe(false)
  })
})
