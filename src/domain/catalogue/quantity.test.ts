import { describe, expect, it } from 'vitest'
import { checkQuantity, getSku, leastQuantity, roundUpToStep, type SkuId } from './index.ts'

describe('CAT-03 quantities', () => {
  it.each<[SkuId, unknown, boolean, string]>([
    ['cs.online.basic', 3, false, 'ok'],
    ['cs.online.basic', 2, false, 'below-minimum'],
    ['cs.online.basic', 2, true, 'ok'],
    ['cs.online.basic', 0, true, 'below-minimum'],
    ['cs.online.basic', -0, true, 'below-minimum'],
    ['cs.online.basic', -3, false, 'below-minimum'],
    ['cs.online.basic', 3.5, false, 'not-whole'],
    ['cs.online.basic', '3', false, 'not-whole'],
    ['cs.online.basic', Number.NaN, false, 'not-whole'],
    ['cs.online.basic', Number.POSITIVE_INFINITY, false, 'not-whole'],
    ['cs.online.basic', 3n, false, 'not-whole'],
    ['cs.online.basic', 99_999, false, 'ok'],
    ['cs.online.basic', 100_000, false, 'above-maximum'],
    ['cs.online.basic', 1e300, false, 'above-maximum'],
    ['ssc.employees', 999, false, 'below-minimum'],
    ['ssc.employees', 1000, true, 'ok'],
    ['ssc.employees', 500, true, 'below-minimum'],
    ['ssc.employees', 5500, false, 'off-step'],
    ['ssc.employees', 10_000_000, false, 'ok'],
    ['ssc.employees', 10_001_000, false, 'above-maximum'],
    ['ssc.employees', 10_000_500, false, 'off-step'],
    ['cdp.basic', 2, false, 'above-maximum'],
    ['cs.coldstart', 1000, false, 'above-maximum'],
    ['interop.account', 10_001, false, 'above-maximum'],
  ])(
    'CAT-03 CAT-05 PRC-04 answers %s × %s (addition %s) with %s',
    (id, quantity, addition, code) => {
      const checked = checkQuantity(getSku(id), quantity, addition)
      expect(checked.ok ? 'ok' : checked.error.code).toBe(code)
    },
  )

  it('CAT-03 never corrects what was given', () => {
    expect(checkQuantity(getSku('ssc.employees'), 6000)).toEqual({ ok: true, value: 6000 })
  })

  it.each([
    [5500, 6000],
    [6000, 6000],
    [1, 1000],
    [-5, 1000],
    [99_999_999, 10_000_000],
  ])('CAT-10 offers for %i employees %i', (typed, offered) => {
    expect(roundUpToStep(getSku('ssc.employees'), typed)).toBe(offered)
  })

  it('PRC-04 asks additions for one step only', () => {
    expect(leastQuantity(getSku('ssc.experts'))).toBe(3)
    expect(leastQuantity(getSku('ssc.experts'), true)).toBe(1)
    expect(leastQuantity(getSku('ssc.employees'), true)).toBe(1000)
  })
})
