import { describe, expect, it } from 'vitest'
import { isCivilDate } from '../shared/civil-date.ts'
import {
  CATALOGUE_VERSION,
  EDITION_FACTS,
  findSku,
  fixedPriceOf,
  getSku,
  INTEROP_BANDS,
  isProductLineId,
  KNOWLEDGE_TOPICS,
  PRODUCT_LINE_IDS,
  PRODUCT_LINES,
  SKUS,
  skusOfFamily,
  skusOfLine,
} from './index.ts'

const CHINESE = /\p{Script=Han}/u

/** The price list once more, typed by hand: sku, price, unit, charge, min, step, max. */
const PRICE_LIST = `
cs.online.basic        999.00     用户 annual 3 1 99999
cs.online.professional 3000.00    用户 annual 3 1 99999
cs.phone.standard      1500.00    用户 annual 3 1 99999
cs.phone.enterprise    3600.00    用户 annual 3 1 99999
cs.robot.standard      5800.00    个   annual 1 1 999
cs.robot.professional  on-request 个   annual 1 1 999
cs.robot.enterprise    on-request 个   annual 1 1 999
cs.sessions.120k       1600.00    套   once   1 1 999
cs.sessions.360k       3600.00    套   once   1 1 999
cs.sessions.960k       7600.00    套   once   1 1 999
cs.sessions.6000k      36000.00   套   once   1 1 999
cs.knowledge           15000.00   套   once   1 1 999
cs.coldstart           on-request 次   once   1 1 999
ssc.employees          10000.00   千人 annual 1000 1000 10000000
ssc.experts            3000.00    用户 annual 3 1 99999
ssc.tickets            1880.00    用户 annual 3 1 99999
ssc.robot              128000.00  套   annual 1 1 999
ssc.knowledge          15000.00   套   once   1 1 999
ssc.sessions.120k      1600.00    套   once   1 1 999
ssc.sessions.360k      3600.00    套   once   1 1 999
ssc.sessions.960k      7600.00    套   once   1 1 999
ssc.sessions.6000k     36000.00   套   once   1 1 999
ssc.coldstart          on-request 人天 once   1 1 999
cdp.basic              200000.00  年   annual 1 1 1
cdp.standard           300000.00  年   annual 1 1 1
cdp.professional       600000.00  年   annual 1 1 1
cdp.enterprise         800000.00  年   annual 1 1 1
cdp.flagship           1000000.00 年   annual 1 1 1
cdp.booster            100000.00  个   annual 1 1 999
cdp.implementation     on-request 次   once   1 1 999
pv.1m                  30000.00   个   once   1 1 999
pv.3m                  90000.00   个   once   1 1 999
interop.account        graduated  账号 annual 1 1 10000
`
  .trim()
  .split('\n')
  .map((row) => row.split(/ +/))

describe('CAT-01 the price list', () => {
  it.each(PRICE_LIST)(
    'CAT-01 CAT-03 CAT-05 sells %s for %s per %s (%s), from %s by %s up to %s',
    (id, price, unit, charge, min, step, max) => {
      const sku = findSku(id)
      expect(sku).toMatchObject({ id, charge, unit: { zh: unit } })
      expect([sku?.min, sku?.step, sku?.max].map(String)).toEqual([min, step, max])
      expect(sku?.price).toEqual(
        /\d/.test(price ?? '') ? { kind: 'fixed', amount: price } : { kind: price },
      )
    },
  )

  it('CAT-01 sells nothing else', () => {
    expect(SKUS.map((sku) => sku.id)).toEqual(PRICE_LIST.map(([id]) => id))
  })

  it('CAT-01 has a version, which is a date', () => {
    expect(isCivilDate(CATALOGUE_VERSION)).toBe(true)
  })

  it('CAT-01 sorts everything under seven product lines', () => {
    expect(PRODUCT_LINE_IDS.map((line) => PRODUCT_LINES[line].zh)).toEqual([
      '在线客服',
      '电话客服',
      '智能机器人',
      '企业共享服务中心',
      '客户数据平台',
      'PV 套餐包',
      '企业微信互通账号',
    ])
    expect(PRODUCT_LINE_IDS.flatMap((line) => skusOfLine(line)).length).toBe(SKUS.length)
    expect(skusOfFamily('pv-packs').map((sku) => sku.id)).toEqual(['pv.1m', 'pv.3m'])
  })

  it.each(['__proto__', 'constructor', 'toString', '', 'CS.ONLINE.BASIC', 3, null, undefined, []])(
    'CAT-01 does not sell %j',
    (id) => {
      expect(findSku(id)).toBeUndefined()
      expect(isProductLineId(id)).toBe(false)
    },
  )

  it('CAT-06 has no number for what is priced on request', () => {
    expect(() => fixedPriceOf(getSku('cs.coldstart'))).toThrow(RangeError)
    expect(fixedPriceOf(getSku('pv.1m'))).toBe('30000.00')
  })
})

describe('CAT-02 what stands beside an edition', () => {
  it.each(SKUS)('CAT-02 $id has a name and facts in both languages', (sku) => {
    const wordings = [sku.name, ...EDITION_FACTS[sku.id]]
    expect(wordings.length).toBeGreaterThan(1)
    for (const { zh, en } of wordings) {
      expect(zh).toMatch(CHINESE)
      expect(en).toMatch(/^[A-Z\d]/)
      expect(en).not.toMatch(CHINESE)
    }
  })

  it.each([
    ['cs.sessions.120k', 120_000],
    ['cs.sessions.360k', 360_000],
    ['cs.sessions.960k', 960_000],
    ['cs.sessions.6000k', 6_000_000],
    ['ssc.sessions.120k', 120_000],
    ['ssc.sessions.360k', 360_000],
    ['ssc.sessions.960k', 960_000],
    ['ssc.sessions.6000k', 6_000_000],
  ])('CAT-10 %s brings %i sessions', (id, sessions) => {
    expect(findSku(id)?.sessions).toBe(sessions)
  })

  it('CAT-12 brings 50,000 sessions with each SSC robot', () => {
    expect(getSku('ssc.robot').giftSessions).toBe(50_000)
  })

  it.each([
    ['cdp.basic', 500_000],
    ['cdp.standard', 1_000_000],
    ['cdp.professional', 5_000_000],
    ['cdp.enterprise', 10_000_000],
    ['cdp.flagship', 20_000_000],
    ['cdp.booster', 1_000_000],
  ])('CAT-11 %s holds %i customers', (id, customers) => {
    expect(findSku(id)?.customers).toBe(customers)
  })

  it.each([
    ['pv.1m', 1_000_000],
    ['pv.3m', 3_000_000],
  ])('CAT-08 LIF-06 %s holds %i views for one year', (id, views) => {
    expect(findSku(id)).toMatchObject({ views, validYears: 1 })
  })

  it.each([
    ['cs.knowledge', ['电商', 'HRSSC', '教育（含高校）']],
    ['ssc.knowledge', ['HR', '高校']],
  ])('CAT-01 %s is about one of %j', (id, topics) => {
    expect(findSku(id)?.topics?.map((topic) => KNOWLEDGE_TOPICS[topic].zh)).toEqual(topics)
  })
})

it('PRC-11 has slices without a gap, each cheaper than the one before, up to the most sold', () => {
  INTEROP_BANDS.forEach((band, index) => {
    const before = INTEROP_BANDS[index - 1]
    expect(band.from).toBe((before?.to ?? 0) + 1)
    expect(band.to).toBeGreaterThanOrEqual(band.from)
    expect(band.price).toBeLessThan(before?.price ?? Number.POSITIVE_INFINITY)
  })
  expect(INTEROP_BANDS.at(-1)?.to).toBe(getSku('interop.account').max)
})
