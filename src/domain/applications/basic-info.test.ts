import { describe, expect, it } from 'vitest'
import { type BasicInfo, basicInfoProblems, normaliseBasicInfo } from './index.ts'

const WHOLE: BasicInfo = {
  enterpriseName: '深圳市星河示例科技有限公司',
  region: 'mainland',
  registrationCode: '91440300MA50004950',
  industry: 'internet',
  contactName: '林知远',
  mobile: '13826537719',
  email: 'lin@example.com',
  qq: '1234567',
  receiverIsContact: true,
  receiverMobile: '',
  receiverEmail: '',
}

describe('填写基础信息', () => {
  it('has no problem where everything is filled in', () => {
    expect(basicInfoProblems(WHOLE)).toEqual({})
  })

  it.each([
    ['enterpriseName', '  ', 'required'],
    ['enterpriseName', '名'.repeat(101), 'too-long'],
    ['registrationCode', '91310115MA1H8R7C6D', 'not-a-credit-code'],
    ['registrationCode', '', 'required'],
    ['industry', '', 'required'],
    ['contactName', '', 'required'],
    ['mobile', '1382653', 'not-a-mobile'],
    ['email', 'lin@', 'not-an-email'],
    ['qq', '0123456', 'not-a-qq-number'],
  ] as const)('MAT-07 %s „%s“ is %s', (field, typed, problem) => {
    expect(basicInfoProblems({ ...WHOLE, [field]: typed })).toEqual({ [field]: problem })
  })

  it('ELI-02 another country or region cannot buy online', () => {
    const problems = basicInfoProblems({ ...WHOLE, region: 'other' })
    expect(problems).toEqual({ region: 'region-not-served' })
  })

  it('MAT-02 an enterprise in Hong Kong gives its BR number instead of a credit code', () => {
    const hongKong = { ...WHOLE, region: 'hong-kong' } as const
    expect(basicInfoProblems(hongKong)).toEqual({ registrationCode: 'not-a-br-number' })
    expect(basicInfoProblems({ ...hongKong, registrationCode: '12345678' })).toEqual({})
  })

  it('MSG-03 another receiver needs a mobile and an e-mail of its own', () => {
    expect(basicInfoProblems({ ...WHOLE, receiverIsContact: false })).toEqual({
      receiverMobile: 'required',
      receiverEmail: 'required',
    })
  })

  it('MAT-07 spaces, +86 and full-width characters are understood, and nothing else is changed', () => {
    const typed = {
      ...WHOLE,
      mobile: '+86 138 2653 7719',
      registrationCode: ' ９１４４0300ma50004950 ',
      qq: '１２３ 4567',
    }
    expect(basicInfoProblems(typed)).toEqual({})
    expect(normaliseBasicInfo(typed)).toEqual(WHOLE)
  })
})
