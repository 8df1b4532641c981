import { describe, expect, it } from 'vitest'
import { cdpStair, recommendCdp } from './index.ts'

const stair = cdpStair(22_000_000)

describe('the stair of the adviser', () => {
  it('PRC-09 begins with 基础版 and steps up at its limit, inclusive', () => {
    expect(stair.slice(0, 2)).toEqual([
      { from: 0, to: 500_000, amount: '200000.00' },
      { from: 500_000, to: 1_500_000, amount: '300000.00' },
    ])
  })

  it('PRC-09 says of every number what the recommendation says', () => {
    for (let customers = 1; customers <= 22_000_000; customers += 99_991) {
      const step = stair.find(({ to }) => customers <= to)
      const best = recommendCdp(customers)
      expect(best.ok && best.value.amount).toBe(step?.amount)
    }
  })

  it('PRC-09 rises with every step and has no gap', () => {
    for (const [at, step] of stair.entries()) {
      expect(step.from).toBe(stair[at - 1]?.to ?? 0)
      expect(Number(step.amount)).toBeGreaterThan(Number(stair[at - 1]?.amount ?? 0))
    }
    expect(stair.at(-1)?.to).toBeGreaterThanOrEqual(22_000_000)
  })

  it('PRC-09 of nothing is empty', () => {
    expect(cdpStair(0)).toEqual([])
    expect(cdpStair(Number.NaN)).toEqual([])
  })
})
