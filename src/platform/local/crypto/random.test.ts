import { describe, expect, it } from 'vitest'
import { cryptoRandom } from './random.ts'

describe('a random token', () => {
  it.each([0, 1, 16, 300])('has %i characters of 0-9a-z', (length) => {
    expect(cryptoRandom().token(length)).toMatch(new RegExp(`^[0-9a-z]{${length}}$`))
  })

  it('is another one every time', () => {
    const tokens = Array.from({ length: 1_000 }, () => cryptoRandom().token(16))
    expect(new Set(tokens).size).toBe(1_000)
  })

  it('has every letter as often as any other', () => {
    const counts = new Map<string, number>()
    for (const letter of cryptoRandom().token(36_000)) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    // 1,000 expected; the deviation of a fair letter is about 31.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(250)
    expect(counts.size).toBe(36)
  })
})
