import { describe, expect, it } from 'vitest'
import { seededRandom } from './seeded-random.ts'

describe('seeded randomness', () => {
  it('is the same for the same seed', () => {
    const [a, b] = [seededRandom(5), seededRandom(5)]
    expect([a.token(20), a.integer(1_000)]).toEqual([b.token(20), b.integer(1_000)])
    expect(seededRandom(6).token(20)).not.toBe(seededRandom(5).token(20))
  })

  it('stays below its bound and reaches every number', () => {
    const random = seededRandom(1)
    const seen = new Set(Array.from({ length: 500 }, () => random.integer(7)))
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6])
  })
})
