import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finds } from './search-text.ts'

const TEXTS = [
  '202603020001',
  '企点客服-电话客服-标准版 3用户 1年有效期',
  'Phone Standard, 3 users',
]

describe('finds', () => {
  it.each([
    ['nothing typed', ''],
    ['nothing but spaces', ' 　 '],
    ['nothing but invisible characters', '\u200B\u2060\u200E'],
    ['a part of the name', '电话客服'],
    ['words with an ideographic space', '电话　客服'],
    ['words in another order', '标准版 电话'],
    ['full-width digits', '２０２６０３０２０００１'],
    ['full-width letters', 'ＰＨＯＮＥ'],
    ['another case', 'pHONE stAndard'],
    ['a full-width or long dash', '电话客服－标准版'],
    ['an en dash', '电话客服–标准版'],
    ['spaces where the text has none', '3 用户'],
    ['no spaces where the text has some', '标准版3用户'],
    ['a zero-width space inside a word', '电\u200B话'],
    ['direction marks around it', '\u202A202603020001\u202C'],
    ['a byte-order mark before it', '\uFEFF电话'],
    ['a soft hyphen', 'stan\u00ADdard'],
  ])('APP-05 %s is found', (_, typed) => {
    expect(finds(typed, TEXTS)).toBe(true)
  })

  it.each(['在线客服', '电话 在线', '20260303', '电　客服x'])('APP-05 %s is not', (typed) => {
    expect(finds(typed, TEXTS)).toBe(false)
  })

  it('APP-05 looks for a word within one text, not across two', () => {
    expect(finds('0001企点', TEXTS)).toBe(false)
  })

  it('APP-05 finds every text by itself, whatever it holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => finds(text, [text])))
  })
})
