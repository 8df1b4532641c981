import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import { toHalfWidth } from '../shared/half-width.ts'
import {
  isEmail,
  isHkBusinessRegistration,
  isHkid,
  isMainlandMobile,
  normaliseBrNumber,
  normaliseCode,
  normaliseEmail,
  normaliseMobile,
  normaliseName,
  normaliseTaxNumber,
  normaliseText,
} from './index.ts'

const NORMALISERS = [
  ...[normaliseText, normaliseName, normaliseCode, normaliseEmail, normaliseMobile],
  ...[normaliseBrNumber, normaliseTaxNumber, toHalfWidth],
]

describe('MAT-07 typed text before it is checked', () => {
  it.each([
    [' 9144 0300 7084 6113 6t ', '91440300708461136T'],
    ['９１４４０３００ＭＡ５０００４９５０', '91440300MA50004950'],
    ['110105-19491231-002x', '11010519491231002X'],
    ['a123456（3）', 'A123456(3)'],
    ['12345\u3000678', '12345678'],
    ['\u202a1234\u200b567\u202c', '1234567'],
  ])('MAT-07 reads the code "%s" as %s', (typed, code) => {
    expect(normaliseCode(typed)).toBe(code)
  })

  it.each([
    ['+86 138-0013-8000', '13800138000'],
    ['0086 13800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['＋８６ １３８００１３８０００', '13800138000'],
    ['138 0013 8000', '13800138000'],
    ['+852 9123 4567', '+85291234567'],
    ['86138', '86138'],
    ['(+86)13826537719', '13826537719'],
    ['（+86）138 2653 7719', '13826537719'],
    ['138.2653.7719', '13826537719'],
    ['138·2653·7719', '13826537719'],
    ['86-138-2653-7719', '13826537719'],
    ['tel:+8613826537719', '13826537719'],
    ['\u202d13826537719\u202c', '13826537719'],
    ['(852) 9123-4567', '+85291234567'],
    ['0085291234567', '+85291234567'],
    ['9123 4567', '91234567'],
    ['１３８２６５３７７１９', '13826537719'],
    ['\u3164', ''],
  ])('MAT-07 reads the mobile "%s" as %s', (typed, mobile) => {
    expect(normaliseMobile(typed)).toBe(mobile)
  })

  it.each([
    ['lin＠example.com', 'lin@example.com'],
    ['lin@example。com', 'lin@example.com'],
    ['lin@example｡com', 'lin@example.com'],
    ['lin﹫example.com', 'lin@example.com'],
    ['Lin <lin@example.com>', 'lin@example.com'],
    ['林知远＜lin＠example。com＞', 'lin@example.com'],
    ['"Lin, Zhiyuan" <lin@example.com>;', 'lin@example.com'],
    ['mailto:lin@example.com', 'lin@example.com'],
    ['lin@example.com。', 'lin@example.com'],
    ['\u200blin@example.com\ufeff', 'lin@example.com'],
  ])('MAT-07 reads the e-mail address %j as %s', (typed, email) => {
    expect(normaliseEmail(typed)).toBe(email)
    expect(isEmail(normaliseEmail(typed))).toBe(true)
  })

  it.each([
    '\u200b',
    '\u3164',
    '\u2800',
    '\u115f',
    '\ufeff',
    '\ufe0f',
    '\u0301',
    '\u202e \u00ad',
    '\ud800',
    '\u0000',
  ])('MAT-07 reads the invisible text %j as empty text', (typed) => {
    expect(normaliseText(typed)).toBe('')
    expect(normaliseName(typed)).toBe('')
    expect(normaliseCode(typed)).toBe('')
  })

  it.each([
    ['阿依•古丽', '阿依·古丽'],
    ['阿依・古丽', '阿依·古丽'],
    ['阿依 · 古丽', '阿依·古丽'],
    ['阿依‧古丽', '阿依·古丽'],
    ['𠮷田\u200b', '𠮷田'],
    ['\ue000', '\ue000'],
  ])('MAT-03 reads the name %j as %s', (typed, name) => {
    expect(normaliseName(typed)).toBe(name)
  })

  it.each([
    ['12345678', '12345678'],
    ['12345678-000', '12345678-000'],
    ['１２３４５６７８－０００', '12345678-000'],
    ['12345678000', '12345678-000'],
    ['12345678-000-03-24-8', '12345678-000'],
    ['1234 5678 – 000', '12345678-000'],
    ['1234567-8', '12345678'],
  ])('MAT-07 reads the BR number %j as %s', (typed, number) => {
    expect(normaliseBrNumber(typed)).toBe(number)
    expect(isHkBusinessRegistration(normaliseBrNumber(typed))).toBe(true)
  })

  it.each([
    ['9144 0300 MA50 0049 50', '91440300MA50004950'],
    ['12345678-000', '12345678-000'],
    ['123456789012345678', '123456789012345678'],
    ['1234567-89012345', '123456789012345'],
  ])('INV-02 reads the tax number %j as %s', (typed, number) => {
    expect(normaliseTaxNumber(typed)).toBe(number)
  })

  it('MAT-07 tidies names and addresses without changing them', () => {
    expect(normaliseText('  深圳市星河　示例\n科技（有限）公司 ')).toBe(
      '深圳市星河 示例 科技（有限）公司',
    )
    expect(normaliseEmail(' Li.Ming＠example．com\u200b')).toBe('Li.Ming@example.com')
    expect(normaliseText('\u200b林\u200e知远\ufeff')).toBe('林知远')
    expect(toHalfWidth('ＡＢ１！中文')).toBe('AB1!中文')
  })

  it('MAT-07 makes what is accepted out of how people type it', () => {
    expect(isHkid(normaliseCode('ａ123456（3）'))).toBe(true)
    expect(isMainlandMobile(normaliseMobile('+86 138 0013 8000'))).toBe(true)
  })

  it('MAT-07 changes nothing the second time', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...' -+80013aXＡ９（）中<>@.。:;·•・8652\u3000\u200b\u200d👩'),
    })
    fc.assert(
      fc.property(typed, (text) => {
        for (const normalise of NORMALISERS) {
          expect(normalise(normalise(text))).toBe(normalise(text))
        }
      }),
      PROPERTY,
    )
  })
})
