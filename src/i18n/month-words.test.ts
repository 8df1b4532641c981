import { describe, expect, it } from 'vitest'
import { monthWords } from './month-words.ts'

describe('a month', () => {
  it('is written as the reader’s language writes it', () => {
    expect(monthWords('2026-03-02', 'zh')).toBe('2026 年 3 月')
    expect(monthWords('2026-03-02', 'en')).toBe('Mar 2026')
    expect(monthWords('2031-12-31', 'zh')).toBe('2031 年 12 月')
    expect(monthWords('2031-12-31', 'en')).toBe('Dec 2031')
  })
})
