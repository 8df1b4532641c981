import { describe, expect, it } from 'vitest'
import { FILLED_INFO } from '../../testing/app-world.ts'
import { basicInfoProblems, normaliseBasicInfo } from './index.ts'

describe('填写基础信息', () => {
  it('has no problem where everything is filled in', () => {
    expect(basicInfoProblems(FILLED_INFO)).toEqual({})
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
    expect(basicInfoProblems({ ...FILLED_INFO, [field]: typed })).toEqual({ [field]: problem })
  })

  it('ELI-02 another country or region cannot buy online', () => {
    const problems = basicInfoProblems({ ...FILLED_INFO, region: 'other' })
    expect(problems).toEqual({ region: 'region-not-served' })
  })

  it('MAT-02 an enterprise in Hong Kong gives its BR number instead of a credit code', () => {
    const hongKong = { ...FILLED_INFO, region: 'hong-kong' } as const
    expect(basicInfoProblems(hongKong)).toEqual({ registrationCode: 'not-a-br-number' })
    expect(basicInfoProblems({ ...hongKong, registrationCode: '12345678' })).toEqual({})
  })

  it('MSG-03 another receiver needs a mobile and an e-mail of its own', () => {
    expect(basicInfoProblems({ ...FILLED_INFO, receiverIsContact: false })).toEqual({
      receiverMobile: 'required',
      receiverEmail: 'required',
    })
  })

  it('MAT-07 spaces, +86 and full-width characters are understood, and nothing else is changed', () => {
    const typed = {
      ...FILLED_INFO,
      mobile: '+86 138 2653 7719',
      registrationCode: ' ９１４４0300ma50004950 ',
      contactName: `${FILLED_INFO.contactName}\u200b`,
      email: ` ${FILLED_INFO.email.replace('@', '＠').replace('.', '．')} `,
      qq: '１２３ 4567\u200e',
    }
    expect(basicInfoProblems(typed)).toEqual({})
    expect(normaliseBasicInfo(typed)).toEqual(FILLED_INFO)
  })
})
