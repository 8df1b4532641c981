import { expect, it } from 'vitest'
import { decodeEstimate, priceEstimate } from '../../../domain/estimates/index.ts'
import { quoteCopy } from './copy.ts'
import { quoteCsv } from './quote-csv.ts'
import { quoteNumber, quoteRow } from './quote-facts.ts'

const ADDRESS =
  'v=1&catalogue=2026-01-01&product=ssc&case=new&on=2026-03-02&years=2&item=ssc.employees*6000&item=ssc.knowledge*1*hr'

function quoteOf(address: string) {
  const read = decodeEstimate(address)
  const priced = read.ok ? priceEstimate(read.value.estimate) : read
  if (!read.ok || !priced.ok) throw new Error('The address holds a quote')
  return { estimate: read.value.estimate, ...priced.value.quote }
}

it('PRC-12 PRC-13 writes amounts plainly, formulas whole, and the total last', () => {
  const { lines, total, estimate } = quoteOf(ADDRESS)
  const rows = lines.map((line) => quoteRow(line, estimate, 'zh'))
  expect(quoteCsv(rows, total, quoteCopy.zh)).toBe(
    [
      '\uFEFF项目,数量,单位,单价(元),时长,金额(元),算式,规则',
      'SSC 员工数,6000,人,10000.00,2年,120000.00,"6 千人 × 2 年 × 10000 元 = 120,000.00 元",PRC-07',
      'SSC 行业知识云-HR,1,套,15000.00,一次性,15000.00,"1 套 × 15000 元 = 15,000.00 元",PRC-06',
      '合计,,,,,135000.00,,',
      '',
    ].join('\r\n'),
  )
})

it('PRC-13 numbers a quote by its address alone', () => {
  const { estimate } = quoteOf(ADDRESS)
  expect(quoteNumber(estimate, ADDRESS)).toMatch(/^Q20260302-[0-9A-Z]{4}$/)
  expect(quoteNumber(estimate, ADDRESS)).toBe(quoteNumber(estimate, ADDRESS))
  expect(quoteNumber(estimate, `${ADDRESS}0`)).not.toBe(quoteNumber(estimate, ADDRESS))
})
