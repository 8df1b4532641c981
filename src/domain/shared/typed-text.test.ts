import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWholeNumber } from './quantity.ts'
import { readCivilDate } from './read-civil-date.ts'
import { charactersOf, withoutInvisible } from './typed-text.ts'

describe('what was typed', () => {
  it.each([
    ['3\u200b', 3],
    ['\u202a1\u202c0', 10],
    ['\ufeff12', 12],
    [' 1 000 ', 1000],
    ['１\u3000０００', 1000],
    ['1,000 000', 1_000_000],
    ['１，０００', 1000],
    ['1,00', Number.NaN],
    ['1000,000', Number.NaN],
    ['12,3456', Number.NaN],
    [',100', Number.NaN],
    ['3.0', Number.NaN],
    ['-3', Number.NaN],
    ['1e9', Number.NaN],
    ['\u200b', Number.NaN],
  ])('CAT-03 %j is the number %d', (typed, number) => {
    expect(readWholeNumber(typed)).toBe(number)
  })

  it.each([
    ['2026-03-02', '2026-03-02'],
    [' 2026/3/2 ', '2026-03-02'],
    ['2026.3.2', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['２０２６-０３-０２', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    ['2026 年 03 月 02 日', '2026-03-02'],
    ['2026-03-02\u200b', '2026-03-02'],
    ['2026-3/2', null],
    ['202632', null],
    ['2026-02-29', null],
    ['2026年13月2日', null],
    ['', null],
  ])('CAT-03 %j is the date %s', (typed, date) => {
    expect(readCivilDate(typed)).toBe(date)
  })

  it('CAT-03 loses what nobody sees, and no part of a picture', () => {
    expect(withoutInvisible('\u200e林\u200b知\u00ad远\u2060')).toBe('林知远')
    expect(withoutInvisible('👩\u200d💻 ❤\ufe0f\u200d🔥')).toBe('👩\u200d💻 ❤\ufe0f\u200d🔥')
    expect(withoutInvisible('a\u200db')).toBe('ab')
  })

  it('MAT-09 counts characters as a reader does, with and without the segmenter', () => {
    const segmenter = new Intl.Segmenter()
    const simple = fc.string({
      unit: fc.integer({ min: 9, max: 0xffff }).map((code) => String.fromCharCode(code)),
    })
    fc.assert(
      fc.property(fc.oneof(simple, fc.string({ unit: 'grapheme' })), (text) => {
        const segments = Array.from(segmenter.segment(text), ({ segment }) => segment)
        expect(charactersOf(text)).toEqual(segments)
      }),
      { numRuns: 2_000 },
    )
  })
})
