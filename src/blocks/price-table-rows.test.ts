import { describe, expect, it } from 'vitest'
import {
  INTEROP_BANDS,
  PRODUCT_LINE_IDS,
  PV_VIEW_PRICE,
  SKUS,
  type SkuId,
} from '../domain/catalogue/index.ts'
import { LANGUAGES } from '../i18n/language.ts'
import { PRICE_COLUMNS, priceRows } from './price-table-rows.ts'

const CHINESE = /\p{Script=Han}/u

function rowOf(id: SkuId, language: 'zh' | 'en' = 'zh') {
  const row = PRODUCT_LINE_IDS.flatMap((line) => priceRows(line, language)).find(
    ({ sku }) => sku === id,
  )
  if (!row) throw new Error(`${id} stands in no table`)
  return row.cells
}

describe('the price tables', () => {
  it('CAT-01 HLP-02 hold everything that is sold, and fill every column', () => {
    const shown = PRODUCT_LINE_IDS.flatMap((line) => priceRows(line, 'zh'))
    expect([...new Set(shown.map(({ sku }) => sku))]).toEqual(SKUS.map(({ id }) => id))
    for (const language of LANGUAGES) {
      for (const line of PRODUCT_LINE_IDS) {
        for (const { cells } of priceRows(line, language)) {
          for (const column of PRICE_COLUMNS[line]) expect(cells[column]?.join('')).toBeTruthy()
        }
      }
    }
  })

  it('CAT-06 show no number for what an architect quotes', () => {
    const onRequest = SKUS.filter(({ price }) => price.kind === 'on-request')
    expect(onRequest.length).toBe(5)
    for (const { id } of onRequest) {
      expect(rowOf(id).price).toEqual(['价格请联系架构师'])
      expect(rowOf(id, 'en').price?.join('')).not.toMatch(/\d/)
    }
  })

  it('CAT-02 tell what each edition is for, and CAT-03 where it begins', () => {
    expect(rowOf('cs.online.basic').details).toContain('不接 QQ 渠道')
    expect(rowOf('cs.online.basic').details).toContain('3 用户起售')
    expect(rowOf('cs.robot.standard').details?.join()).not.toContain('起售')
    expect(rowOf('ssc.employees').details).toContain('1,000 人起售，按 1,000 人递增')
    expect(rowOf('ssc.employees', 'en').details).toContain(
      'Sold from 1,000 people, in steps of 1,000',
    )
  })

  it('PRC-12 show amounts with separators and decimals, and what they are for', () => {
    expect(rowOf('cs.online.basic').price).toEqual(['¥999.00 / 用户·年'])
    expect(rowOf('cs.knowledge').price).toEqual(['¥15,000.00 / 套'])
    expect(rowOf('ssc.employees').price).toEqual(['¥10,000.00 / 千人·年'])
    expect(rowOf('cdp.flagship').price).toEqual(['¥1,000,000.00 / 年'])
    expect(rowOf('cdp.basic', 'en').price).toEqual(['¥200,000.00 / year'])
  })

  it('CAT-08 PRC-10 tell what a view costs in each pack: the same', () => {
    expect(PV_VIEW_PRICE).toBe('0.03')
    expect(rowOf('pv.1m')).toMatchObject({ views: ['100'], sum: ['30,000.00'], viewPrice: ['3'] })
    expect(rowOf('pv.3m')).toMatchObject({ views: ['300'], sum: ['90,000.00'], viewPrice: ['3'] })
  })

  it('PRC-11 list the slices of interop accounts', () => {
    const rows = priceRows('interop', 'zh')
    expect(rows.map(({ cells }) => cells.price?.[0])).toEqual(
      INTEROP_BANDS.map(({ price }) => `¥${price}.00 / 账号·年`),
    )
    expect(rows[4]?.cells.band).toEqual(['1001–10000'])
  })

  it('HLP-02 are wholly in the chosen language', () => {
    for (const line of PRODUCT_LINE_IDS) {
      for (const { cells } of priceRows(line, 'en')) {
        expect(Object.values(cells).flat().join()).not.toMatch(CHINESE)
      }
    }
  })
})
