import { enCreditCodeProblems, zhCreditCodeProblems } from '../../blocks/credit-code-problems.ts'
import type { BasicInfoProblem } from '../../domain/applications/index.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhProblems: Record<Exclude<BasicInfoProblem, 'required'>, string> = {
  'too-long': '最多 100 个字，请缩短',
  'region-not-served': '在线购买面向注册在中国大陆和中国香港的企业，请联系销售 4009100100',
  ...zhCreditCodeProblems,
  'not-a-br-number': '商业登记号码是 8 位数字，可带分行号，如 12345678-000',
  'not-a-mobile': '手机号是 11 位数字，以 1 开头',
  'not-a-mobile-here': '请填写 11 位的内地手机号，或 8 位的香港手机号',
  'not-an-email': '邮箱的格式像 name@example.com',
  'not-a-qq-number': 'QQ 号是 5 到 11 位数字，不以 0 开头',
}

const enProblems: Record<Exclude<BasicInfoProblem, 'required'>, string> = {
  'too-long': 'At most 100 characters, please shorten it',
  'region-not-served':
    'Buying online is for enterprises registered in mainland China or Hong Kong, China. Please call sales: 4009100100',
  ...enCreditCodeProblems,
  'not-a-br-number':
    'A business registration number has 8 digits, perhaps with a branch: 12345678-000',
  'not-a-mobile': 'A mobile number has 11 digits and starts with 1',
  'not-a-mobile-here': 'Please enter a mainland mobile of 11 digits, or a Hong Kong one of 8',
  'not-an-email': 'An e-mail address looks like name@example.com',
  'not-a-qq-number': 'A QQ number has 5 to 11 digits and does not start with 0',
}

/** The words of the later steps; the first step comes without them. */
export const detailsCopy = defineCopy({
  zh: {
    conflictingLink: '查看在先的申请',
    fields: {
      enterpriseName: '企业名称',
      region: '注册地',
      registrationCode: '统一社会信用代码',
      confirmedCode: '号码无误，请人工审核',
      brNumber: '商业登记号码',
      industry: '所属行业',
      contactName: '联系人',
      mobile: '手机号',
      email: '邮箱',
      qq: '个人QQ',
      receiverIsContact: '消息接收人与联系人相同',
      receiverMobile: '消息接收人手机',
      receiverEmail: '消息接收人邮箱',
    },
    hints: {
      enterpriseName: '与营业执照一致',
      qq: '开通后可用它登录企点账户中心',
      receiver: '审核结果和到期提醒会以短信和邮件发给接收人',
    },
    regions: { mainland: '中国大陆', 'hong-kong': '中国香港', other: '其他国家或地区' },
    chooseIndustry: '请选择',
    problems: zhProblems,
    sections: { enterprise: '企业', contact: '联系方式', receiver: '消息接收人', package: '套餐' },
    edit: '修改',
    package: '套餐',
    price: '费用',
    sameAsContact: '与联系人相同',
    materialsTitle: '资质资料',
    applicant: '办理人',
    applicants: { handler: '经办人', 'legal-representative': '法定代表人' },
    applicantName: '姓名',
    idNumber: '身份证号',
    applicantMobile: '办理人手机号',
    files: '文件',
    submit: '提交审核',
    asksToKeep: '申请只保存在此浏览器里。提交时会请求浏览器长期保留；如果浏览器询问，请选择允许。',
    afterSubmit: {
      minutes: '提交后 3–5 分钟出审核结果。通过后价格不变，付款后开通。',
      'working-days': '提交后 1–5 个工作日出审核结果。通过后价格不变，付款后开通。',
      'to-be-deployed':
        '提交后 1–5 个工作日出审核结果。通过后价格不变，付款后 5 个工作日内部署，有效期自部署完成起算。',
    },
    submittedTitle: '这份申请已经提交',
    submittedText:
      '可能是在另一个标签页里提交的：提交前保存的内容都在其中，提交后不能再改。可以在申请记录里查看进度和结果。',
    toRecord: '查看申请记录',
  },
  en: {
    conflictingLink: 'Open the earlier application',
    fields: {
      enterpriseName: 'Enterprise name',
      region: 'Registered in',
      registrationCode: 'Unified social credit code',
      confirmedCode: 'The number is right, please review it by hand',
      brNumber: 'Business registration number',
      industry: 'Industry',
      contactName: 'Contact',
      mobile: 'Mobile',
      email: 'E-mail',
      qq: 'Personal QQ',
      receiverIsContact: 'Messages go to the contact',
      receiverMobile: 'Receiver’s mobile',
      receiverEmail: 'Receiver’s e-mail',
    },
    hints: {
      enterpriseName: 'As on the business licence',
      qq: 'Can be used to sign in to the account centre later',
      receiver: 'Review results and expiry reminders go there by SMS and e-mail',
    },
    regions: {
      mainland: 'Mainland China',
      'hong-kong': 'Hong Kong, China',
      other: 'Another country or region',
    },
    chooseIndustry: 'Please choose',
    problems: enProblems,
    sections: {
      enterprise: 'Enterprise',
      contact: 'Contact',
      receiver: 'Message receiver',
      package: 'Package',
    },
    edit: 'Change',
    package: 'Package',
    price: 'Price',
    sameAsContact: 'Same as the contact',
    materialsTitle: 'Documents',
    applicant: 'Applicant',
    applicants: { handler: 'Handler', 'legal-representative': 'Legal representative' },
    applicantName: 'Name',
    idNumber: 'ID number',
    applicantMobile: 'Applicant’s mobile',
    files: 'Files',
    submit: 'Submit for review',
    asksToKeep:
      'The application is kept in this browser only. Submitting asks the browser to keep it for good; allow it if you are asked.',
    afterSubmit: {
      minutes:
        'The result comes 3–5 minutes after submitting. The price stays as it is, and the product opens on the day you pay.',
      'working-days':
        'The result comes within 1–5 working days. The price stays as it is, and the product opens once it is paid.',
      'to-be-deployed':
        'The result comes within 1–5 working days. The price stays as it is; the platform is deployed within 5 working days of payment, and the term starts when that is done.',
    },
    submittedTitle: 'This application has been submitted',
    submittedText:
      'Perhaps in another tab: all that was saved before is part of it, and it cannot be changed now. The record shows how far it is and the result.',
    toRecord: 'Open the record',
  },
})
