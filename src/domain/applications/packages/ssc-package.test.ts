import { describe, expect, it } from 'vitest'
import {
  FIRST_PACKAGES,
  isRequestLine,
  materialsProfileOf,
  namePackage,
  packageProblems,
  packageSchema,
  quotePackage,
  ROBOT_INDUSTRIES,
  withEdition,
} from '../index.ts'

const FIRST = FIRST_PACKAGES.ssc

/** EX-03 with its numbers as a buyer types them. */
const EXAMPLE = { ...FIRST, employees: '6,000', years: 2, knowledge: 'hr' } as const

const quoteOf = (chosen: typeof FIRST) => {
  const quote = quotePackage(chosen)
  if (!quote.ok) throw new Error(quote.error.code)
  return quote.value
}

describe('the package of 企业共享服务中心', () => {
  it('CAT-07 begins with the smallest set and nothing optional', () => {
    expect(quoteOf(FIRST).lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['ssc.employees', 1000],
      ['ssc.experts', 3],
      ['ssc.tickets', 3],
      ['ssc.robot', 1],
    ])
    expect(quoteOf(FIRST).total).toBe('152640.00')
  })

  it('EX-03 PRC-07 costs 420280 元: the annual items for two years, then the one-time item', () => {
    const { lines, total } = quoteOf(EXAMPLE)
    expect(lines.map(({ sku, amount }) => [sku, amount])).toEqual([
      ['ssc.employees', '120000.00'],
      ['ssc.experts', '18000.00'],
      ['ssc.tickets', '11280.00'],
      ['ssc.robot', '256000.00'],
      ['ssc.knowledge', '15000.00'],
    ])
    expect(total).toBe('420280.00')
  })

  it('PRC-06 PRC-07 session packs are charged once, however many years', () => {
    const quote = quoteOf({ ...FIRST, years: 8, pack: '360k', packCount: '2' })
    expect(quote.lines.at(-1)).toMatchObject({ sku: 'ssc.sessions.360k', amount: '7200.00' })
  })

  it.each([
    ['employees', '', 'not-whole'],
    ['employees', '500', 'below-minimum'],
    ['employees', '5500', 'off-step'],
    ['employees', '11000000', 'above-maximum'],
    ['experts', '2', 'below-minimum'],
    ['tickets', '0', 'below-minimum'],
    ['robots', '0', 'below-minimum'],
    ['robots', '1.5', 'not-whole'],
  ] as const)('CAT-03 CAT-07 %s „%s“ is refused beside it as %s', (field, typed, code) => {
    const chosen = { ...FIRST, [field]: typed }
    expect(packageProblems(chosen)).toEqual({ [field]: code })
    expect(quotePackage(chosen)).toEqual({ ok: false, error: { code } })
  })

  it('CAT-03 names every field that is wrong, and the packs only where any are bought', () => {
    const wrong = { ...FIRST, employees: '1', tickets: 'x', packCount: '0' }
    expect(packageProblems(wrong)).toEqual({ employees: 'below-minimum', tickets: 'not-whole' })
    expect(packageProblems({ ...wrong, pack: '120k' })).toMatchObject({
      packCount: 'below-minimum',
    })
    expect(packageProblems(FIRST)).toEqual({})
  })

  it('APP-12 is named as in the lists', () => {
    expect(namePackage(EXAMPLE)).toEqual({
      zh: '企业共享服务中心-专业版 6000员工 3专家坐席 3工单坐席 1机器人 2年有效期',
      en: 'Shared Service Centre Professional, 6000 employees, 3 expert seats, 3 ticket seats, robots: 1, 2 years',
    })
  })

  it('MAT-01 APP-02 asks for its own documents and has two stages and no editions', () => {
    expect(materialsProfileOf(FIRST)).toBe('ssc')
    expect(isRequestLine('ssc')).toBe(true)
    expect(withEdition(FIRST, 'professional')).toEqual(FIRST)
  })

  it('APP-07 keeps what was typed, and takes no robot for P2P lending', () => {
    const typed = { ...FIRST, employees: ' 5５00 ' }
    expect(packageSchema.safeParse(typed)).toEqual({ success: true, data: typed })
    expect(ROBOT_INDUSTRIES).toHaveLength(9)
    expect(packageSchema.safeParse({ ...FIRST, industry: 'p2p-lending' }).success).toBe(false)
  })
})
