import { describe, expect, it } from 'vitest'
import { laterAdditions } from './index.ts'

const amounts = (years: number) =>
  laterAdditions('cs.online.professional', years).map(({ line }) => line.amount)

describe('what adding a user later costs', () => {
  it('PRC-02 PRC-03 of one year: the whole price for 12, 11 and 10 months, then a tenth less a month', () => {
    expect(amounts(1)).toEqual([
      ...['3000.00', '3000.00', '3000.00', '2700.00', '2400.00', '2100.00'],
      ...['1800.00', '1500.00', '1200.00', '900.00', '600.00', '300.00'],
    ])
  })

  it('EX-02 PRC-02 of two years: after six months a year and six months are left', () => {
    const [, , , , , , seventh] = laterAdditions('cs.online.basic', 2)
    expect(seventh).toMatchObject({
      month: 6,
      line: { wholeYears: 1, months: 6, amount: '1598.40' },
    })
  })

  it('PRC-03 never rises, and is capped once a year', () => {
    const later = laterAdditions('cs.phone.enterprise', 8)
    expect(later).toHaveLength(96)
    expect(later.filter(({ line }) => line.capped)).toHaveLength(8)
    for (const [at, { line }] of later.entries()) {
      const before = later[at - 1]?.line.amount ?? line.amount
      expect(Number(line.amount)).toBeLessThanOrEqual(Number(before))
    }
  })
})
