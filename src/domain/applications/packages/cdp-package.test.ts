import { describe, expect, it } from 'vitest'
import { recommendCdp } from '../../pricing/index.ts'
import {
  adoptChoice,
  capacityOf,
  editionsOf,
  FIRST_PACKAGES,
  isRequestLine,
  materialsProfileOf,
  namePackage,
  packageProblems,
  quotePackage,
  withEdition,
} from '../index.ts'

const FIRST = FIRST_PACKAGES.cdp
const total = (chosen: typeof FIRST) => {
  const quote = quotePackage(chosen)
  return quote.ok ? quote.value.total : quote.error.code
}

describe('the package of 客户数据平台', () => {
  it('PRC-08 begins with 基础版 without boosters, which are no line then', () => {
    const quote = quotePackage(FIRST)
    expect(quote.ok && quote.value.lines.map(({ sku }) => sku)).toEqual(['cdp.basic'])
    expect(total(FIRST)).toBe('200000.00')
  })

  it.each([
    ['basic', '200000.00'],
    ['standard', '300000.00'],
    ['professional', '600000.00'],
    ['enterprise', '800000.00'],
    ['flagship', '1000000.00'],
  ] as const)('PRC-08 CAT-11 %s costs %s 元 a year', (edition, price) => {
    expect(editionsOf('cdp')).toContain(edition)
    expect(total(withEdition(FIRST, edition))).toBe(price)
  })

  it('PRC-08 boosters cost 100000 元 each a year, for every year', () => {
    expect(total({ ...FIRST, boosters: '2', years: 3 })).toBe('1200000.00')
  })

  it.each([
    ['', 'not-whole'],
    ['-1', 'not-whole'],
    ['1000', 'above-maximum'],
  ])('CAT-03 „%s“ boosters are refused as %s', (boosters, code) => {
    expect(packageProblems({ ...FIRST, boosters })).toEqual({ boosters: code })
    expect(total({ ...FIRST, boosters })).toBe(code)
  })

  it('EX-05 PRC-09 eight million customers take 企业版, and nothing is asked twice', () => {
    const best = recommendCdp(8_000_000)
    if (!best.ok) throw new Error(best.error.code)
    const adopted = adoptChoice({ ...FIRST, boosters: '7', customers: '8,000,000' }, best.value)
    expect(adopted).toEqual({
      ...FIRST,
      edition: 'enterprise',
      boosters: '0',
      customers: '8,000,000',
    })
    expect(total(adopted)).toBe('800000.00')
  })

  it('CAT-11 what is typed for the adviser is not priced and may be anything', () => {
    expect(packageProblems({ ...FIRST, customers: '?' })).toEqual({})
    expect(total({ ...FIRST, customers: '' })).toBe('200000.00')
  })

  it('CAT-11 holds the customers of its edition and a million for every booster', () => {
    expect(capacityOf(FIRST)).toBe(500_000)
    expect(capacityOf({ ...FIRST, edition: 'flagship', boosters: '２' })).toBe(22_000_000)
    expect(capacityOf({ ...FIRST, boosters: 'x' })).toBeNaN()
  })

  it('APP-12 is named as in the lists', () => {
    const enterprise = withEdition(FIRST, 'enterprise')
    expect(namePackage(enterprise).zh).toBe('客户数据平台-企业版 1年有效期')
    expect(namePackage(enterprise).en).toBe('Customer Data Platform Enterprise, 1 year')
    expect(namePackage({ ...FIRST, boosters: '１' }).zh).toBe(
      '客户数据平台-基础版+1个加油包 1年有效期',
    )
  })

  it('MAT-01 APP-02 asks for its own documents, in one stage', () => {
    expect(materialsProfileOf(FIRST)).toBe('cdp')
    expect(isRequestLine('cdp')).toBe(false)
  })
})
