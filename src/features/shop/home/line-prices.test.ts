import { expect, test } from 'vitest'
import type { SkuId } from '../../../domain/catalogue/index.ts'
import { calculateQuote } from '../../../domain/pricing/index.ts'
import { LINE_PRICES } from './line-prices.ts'

/** The price of a first year of the least that can be bought. */
function firstYear(...items: [sku: SkuId, quantity: number][]) {
  const quote = calculateQuote({
    items: items.map(([sku, quantity]) => ({ sku, quantity, term: { years: 1 } })),
  })
  return quote.ok ? quote.value.total : quote.error.code
}

test('CAT-01 the sums that home writes down are those of the calculation', () => {
  expect(LINE_PRICES.online.least).toBe(firstYear(['cs.online.basic', 3]))
  expect(LINE_PRICES.phone.least).toBe(firstYear(['cs.phone.standard', 3]))
  expect(LINE_PRICES.ssc.from).toBe(
    firstYear(['ssc.employees', 1000], ['ssc.experts', 3], ['ssc.tickets', 3], ['ssc.robot', 1]),
  )
  expect(LINE_PRICES.interop.from).toBe(firstYear(['interop.account', 1]))
})
