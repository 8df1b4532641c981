import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import { toHalfWidth } from '../shared/half-width.ts'
import {
  isHkid,
  isMainlandMobile,
  normaliseCode,
  normaliseEmail,
  normaliseMobile,
  normaliseText,
} from './index.ts'

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
  ])('MAT-07 reads the mobile "%s" as %s', (typed, mobile) => {
    expect(normaliseMobile(typed)).toBe(mobile)
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
      unit: fc.constantFrom(...' -+80013aXＡ９（）中\u3000\u200b\u200d👩'),
    })
    fc.assert(
      fc.property(typed, (text) => {
        for (const normalise of [normaliseText, normaliseCode, normaliseEmail, toHalfWidth]) {
          expect(normalise(normalise(text))).toBe(normalise(text))
        }
      }),
      PROPERTY,
    )
  })
})
