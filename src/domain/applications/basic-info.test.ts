import { describe, expect, it } from 'vitest'
import { FILLED_INFO } from '../../testing/app-world.ts'
import { basicInfoProblems, isReviewedByHand, normaliseBasicInfo } from './index.ts'

describe('填写基础信息', () => {
  it('has no problem where everything is filled in', () => {
    expect(basicInfoProblems(FILLED_INFO)).toEqual({})
  })

  it.each([
    ['enterpriseName', '  ', 'required'],
    ['enterpriseName', '名'.repeat(101), 'too-long'],
    ['registrationCode', '91310115MA1H8R7C6D', 'credit-code-check'],
    ['registrationCode', '440301103456789', 'credit-code-15-digits'],
    ['registrationCode', '11010519491231002X', 'credit-code-is-id'],
    ['registrationCode', '110105194912310409', 'credit-code-like-id'],
    ['registrationCode', '91440300MA5000495', 'not-a-credit-code'],
    ['enterpriseName', '\u200b', 'required'],
    ['enterpriseName', '\u3164', 'required'],
    ['enterpriseName', '𠮷'.repeat(101), 'too-long'],
    ['contactName', '\u2800', 'required'],
    ['mobile', '9123 4567', 'not-a-mobile'],
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
    const branch = { ...hongKong, registrationCode: '12345678-000-03-24-8' }
    expect(basicInfoProblems(branch)).toEqual({})
    expect(normaliseBasicInfo(branch).registrationCode).toBe('12345678-000')
  })

  it.each(['+852 9123 4567', '9123 4567', '(852)9123-4567', '13826537719'])(
    'MAT-03 MSG-03 reaches an enterprise in Hong Kong at %s',
    (mobile) => {
      const there = { region: 'hong-kong', registrationCode: '12345678', mobile } as const
      const receiver = { receiverIsContact: false, receiverMobile: mobile, receiverEmail: 'a@b.cn' }
      expect(basicInfoProblems({ ...FILLED_INFO, ...there, ...receiver })).toEqual({})
      expect(basicInfoProblems({ ...FILLED_INFO, ...there, mobile: '912345' })).toEqual({
        mobile: 'not-a-mobile-here',
      })
    },
  )

  it('MAT-07 takes a code that the customer confirmed, and only that one, and has it reviewed by hand', () => {
    const typed = { ...FILLED_INFO, registrationCode: '9131 0115 MA1H8R7C6D' }
    const confirmed = { ...typed, confirmedCode: '91310115MA1H8R7C6D' }
    expect(basicInfoProblems(confirmed)).toEqual({})
    expect(isReviewedByHand(confirmed)).toBe(true)
    expect(isReviewedByHand(typed)).toBe(false)
    expect(isReviewedByHand(FILLED_INFO)).toBe(false)
    const another = { ...confirmed, registrationCode: '91310115MA1H8R7C6E' }
    expect(basicInfoProblems(another)).toEqual({ registrationCode: 'credit-code-check' })
    expect(isReviewedByHand({ ...confirmed, region: 'hong-kong' })).toBe(false)
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
