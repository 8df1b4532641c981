import type { CreditCodeProblem } from '../domain/identity/index.ts'

/** What is said of a 统一社会信用代码, wherever one is typed (MAT-07). */
export const zhCreditCodeProblems: Record<CreditCodeProblem, string> = {
  'not-a-credit-code': '不是有效的统一社会信用代码：共 18 位，最后一位是校验码，请对照营业执照核对',
  'credit-code-15-digits':
    '这是 15 位的旧注册号，请填写营业执照上 18 位的统一社会信用代码；没有的话请先换领执照',
  'credit-code-is-id': '这是个人的身份证号，请填写企业的统一社会信用代码',
  'credit-code-like-id':
    '这个号码同时也是有效的身份证号，请核对；确实是企业的代码时，请勾选「号码无误，请人工审核」',
  'credit-code-check':
    '不是有效的统一社会信用代码：共 18 位，最后一位校验码与前 17 位不符，请对照营业执照核对；2016 年以前发的号码可能如此，与执照一致时请勾选「号码无误，请人工审核」',
}

export const enCreditCodeProblems: Record<CreditCodeProblem, string> = {
  'not-a-credit-code':
    'Not a valid unified social credit code: 18 characters, the last one a check character. Please compare it with the licence',
  'credit-code-15-digits':
    'This is an old registration number of 15 digits. Please enter the credit code of 18 characters on the licence; without one, renew the licence first',
  'credit-code-is-id':
    'This is the ID number of a person. Please enter the credit code of the enterprise',
  'credit-code-like-id':
    'This is a valid ID number of a person as well. Please check it; if it is the code of the enterprise, tick “The number is right, please review it by hand”',
  'credit-code-check':
    'Not a valid unified social credit code of 18 characters: the last one, a check character, does not fit. Please compare it with the licence; some from before 2016 are like this, and if yours is, tick “The number is right, please review it by hand”',
}
