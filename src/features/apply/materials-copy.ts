import type { MaterialsProblem } from '../../domain/applications/index.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhProblems: Record<Exclude<MaterialsProblem, 'required'>, string> = {
  'too-long': '最多 100 个字，请缩短',
  'not-an-id-number': '不是有效的身份证号：共 18 位，请核对出生日期和最后一位校验码',
  'id-15-digits': '这是 15 位的旧身份证号，请填写现在的 18 位号码',
  'id-unknown-province': '身份证号前两位不是任何省份的代码，请核对',
  'id-not-born': '身份证号里的出生日期还没有到，请核对第 7 至 14 位',
  'id-under-age': '办理人须年满 18 周岁，请由成年的经办人或法定代表人办理',
  'id-before-1900': '身份证号里的出生日期早于 1900 年，请核对第 7 至 14 位',
  'id-over-age': '按身份证号，办理人已超过 120 岁，请核对第 7 至 14 位',
  'not-a-mobile': '手机号是 11 位数字，以 1 开头',
  'not-a-mobile-here': '请填写 11 位的内地手机号，或 8 位的香港手机号',
  'file-missing': '还没有上传文件',
  'code-missing': '请填写短信验证码',
}

const enProblems: Record<Exclude<MaterialsProblem, 'required'>, string> = {
  'too-long': 'At most 100 characters, please shorten it',
  'not-an-id-number':
    'Not a valid ID number: 18 characters; please check the date of birth and the check digit',
  'id-15-digits': 'This is an old ID number of 15 digits; please enter the one of 18',
  'id-unknown-province': 'The first two digits are of no province; please check them',
  'id-not-born':
    'The date of birth in this ID number is in the future; please check digits 7 to 14',
  'id-under-age': 'The applicant must be 18 or older',
  'id-before-1900':
    'The date of birth in this ID number is before 1900; please check digits 7 to 14',
  'id-over-age':
    'By this ID number the applicant is over 120 years old; please check digits 7 to 14',
  'not-a-mobile': 'A mobile number has 11 digits and starts with 1',
  'not-a-mobile-here': 'Please enter a mainland mobile of 11 digits, or a Hong Kong one of 8',
  'file-missing': 'No file yet',
  'code-missing': 'SMS code is required',
}

export const materialsCopy = defineCopy({
  zh: {
    problems: zhProblems,
    hkid: '香港企业也可以填写香港身份证号',
    applicant: '办理人',
    applicants: { handler: '经办人', 'legal-representative': '法定代表人' },
    applicantHint: {
      handler: '经办人办理需要另附加盖公章的委托函',
      'legal-representative': '法定代表人本人办理，不需要委托函',
    },
    name: '姓名',
    idNumber: '身份证号',
    mobile: '办理人手机号',
    mobileHint: '需与运营商实名登记一致',
    code: '短信验证码',
    codeHint: '验证码发到上面的手机号；演示中请在「消息中心」查看，5 分钟内有效',
    getCode: '获取验证码',
    again: (seconds: number) => `${seconds} 秒后可重新获取`,
    sent: '验证码已发出，请查看消息中心',
    enter: '填入收到的验证码',
    verified: '手机号已验证',
    files: '资质文件',
    letter: '下载委托函模板',
    specialLicence: (what: string) => `请上传${what}`,
    privacy: '身份证号、姓名和图片加密保存在此浏览器，产品开通后删除图片。',
    opening: '正在打开已加密的内容…',
  },
  en: {
    problems: enProblems,
    hkid: 'For an enterprise in Hong Kong an HKID will do as well',
    applicant: 'Applicant',
    applicants: { handler: 'Handler', 'legal-representative': 'Legal representative' },
    applicantHint: {
      handler: 'A handler also needs a stamped letter of authorisation',
      'legal-representative': 'The legal representative needs no letter',
    },
    name: 'Name',
    idNumber: 'ID number',
    mobile: 'Applicant’s mobile',
    mobileHint: 'As registered with the carrier under the real name',
    code: 'SMS code',
    codeHint:
      'Sent to the number above; in this demonstration it arrives in the message centre and is valid for 5 minutes',
    getCode: 'Get a code',
    again: (seconds) => `Another in ${seconds} s`,
    sent: 'The code has been sent; see the message centre',
    enter: 'Fill in the code you received',
    verified: 'The number is verified',
    files: 'Documents',
    letter: 'Download the letter template',
    specialLicence: (what) => `Please upload ${what}`,
    privacy:
      'ID number, name and pictures are kept encrypted in this browser; the pictures are deleted once the product is open.',
    opening: 'Opening what was encrypted…',
  },
})
