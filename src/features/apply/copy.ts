import type {
  BasicInfoProblem,
  MaterialsProfile,
  WizardStep,
} from '../../domain/applications/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { defineCopy } from '../../i18n/language.ts'

type QuantityBounds = { min: number; max: string }

const zhSteps: Record<WizardStep, string> = {
  package: '选择套餐信息',
  info: '填写基础信息',
  materials: '上传资质资料',
  confirm: '确认提交审核',
}

const enSteps: Record<WizardStep, string> = {
  package: 'Choose a package',
  info: 'Enterprise details',
  materials: 'Upload documents',
  confirm: 'Check and submit',
}

const zhProblems: Record<BasicInfoProblem, string> = {
  required: '这一项还没有填写',
  'too-long': '最多 100 个字，请缩短',
  'region-not-served': '在线购买面向注册在中国大陆和中国香港的企业，请联系销售 4009100100',
  'not-a-credit-code': '不是有效的统一社会信用代码：共 18 位，最后一位是校验码，请对照营业执照核对',
  'not-a-br-number': '商业登记号码是 8 位数字',
  'not-a-mobile': '手机号是 11 位数字，以 1 开头',
  'not-an-email': '邮箱的格式像 name@example.com',
  'not-a-qq-number': 'QQ 号是 5 到 11 位数字，不以 0 开头',
}

const enProblems: Record<BasicInfoProblem, string> = {
  required: 'This is still empty',
  'too-long': 'At most 100 characters, please shorten it',
  'region-not-served':
    'Buying online is for enterprises registered in mainland China or Hong Kong, China. Please call sales: 4009100100',
  'not-a-credit-code':
    'Not a valid unified social credit code: 18 characters, the last one a check character. Please compare it with the licence',
  'not-a-br-number': 'A business registration number has 8 digits',
  'not-a-mobile': 'A mobile number has 11 digits and starts with 1',
  'not-an-email': 'An e-mail address looks like name@example.com',
  'not-a-qq-number': 'A QQ number has 5 to 11 digits and does not start with 0',
}

/** Sentences for what can be wrong with a typed quantity (CAT-03, CAT-05). */
function zhQuantity(code: QuoteRefusal, { min, max }: QuantityBounds): string {
  if (code === 'below-minimum') return `${min} 用户起售，请填 ${min} 或以上`
  if (code === 'above-maximum') return `一次最多 ${max} 用户，更多请联系销售 4009100100`
  return '请填写整数，例如 5'
}

function enQuantity(code: QuoteRefusal, { min, max }: QuantityBounds): string {
  if (code === 'below-minimum') return `Sold from ${min} users: enter ${min} or more`
  if (code === 'above-maximum') return `At most ${max} users at once; for more call 4009100100`
  return 'Enter a whole number, for example 5'
}

export const applyCopy = defineCopy({
  zh: {
    buyOnline: '选购在线客服',
    products: { online: '在线客服', phone: '电话客服' },
    trail: '腾讯企点客服',
    stepsLabel: '购买步骤',
    steps: zhSteps,
    following: (label: string) => `下一步：${label}`,
    next: '下一步',
    back: '上一步',
    saved: '已自动保存',
    saving: '正在保存…',
    notSaved: '没有保存',
    notYetSaved: '点「下一步」后自动保存',
    needs: '所需资料',
    cannotBuy: (telephones: string) =>
      `价格和费用仍可查看。如需购买，请联系服务商或销售：${telephones}。`,
    rivalLink: '查看在先的申请',
    returned: (items: string) => `需要修改：${items}。`,
    needsOf: {
      none: '基础版无需资质文件。准备好企业名称、统一社会信用代码和联系方式，填写约 3 分钟，提交后 3–5 分钟出审核结果。',
      'online-professional':
        '营业执照、办理人身份证正反面与手持照片、可收短信的办理人手机；经办人办理另需委托函，部分行业另需许可证。填写约 10 分钟，提交后 3–5 分钟出审核结果。',
      phone:
        '营业执照、办理人身份证正反面与手持照片；经办人办理另需委托函，运营商可能另要其他资料。填写约 10 分钟，提交后 1–5 个工作日出审核结果。',
      ssc: '营业执照、办理人身份证正反面与手持照片；经办人办理另需委托函，部分行业另需许可证。',
      cdp: '营业执照、办理人身份证正反面与手持照片；部分行业另需许可证。',
    } satisfies Record<MaterialsProfile, string> as Record<MaterialsProfile, string>,
    edition: '版本',
    editions: { basic: '基础版', professional: '专业版', standard: '标准版', enterprise: '企业版' },
    perUserYear: '/ 用户·年',
    users: '用户数',
    usersRemark: (min: number) => `${min} 用户起`,
    decrease: '减一',
    increase: '加一',
    years: '购买时长',
    year: (years: number) => `${years}年`,
    validUntil: (date: string) => `付款当天开通。若今天开通，有效期至 ${date}`,
    summary: (users: string, years: number) => `${users} 用户，${years} 年；提交后锁定此价格`,
    quantityProblem: zhQuantity,
    checkThese: '请检查以下内容',
    kept: '已填写的内容都在，改好这几项即可继续。',
    fields: {
      enterpriseName: '企业名称',
      region: '注册地',
      registrationCode: '统一社会信用代码',
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
    agreement: '我已阅读、理解并接受《腾讯企业级产品及服务直销协议》',
    readAgreement: '阅读协议',
    agreementTitle: '腾讯企业级产品及服务直销协议',
    agreementText: [
      '这是演示站点的说明文字，不是真实合同，勾选它不产生任何权利和义务。',
      '在真实的购买中，这里会写明双方是谁、买了什么、价格与付款、服务从何时起算、到期与续费、退款条件、数据与保密、违规的后果，以及争议如何处理。',
      '购买真实产品时，请以与服务方签订的商务合同为准。',
    ],
    close: '关闭',
    agreementMissing: '请先阅读并勾选协议',
    submit: '提交审核',
    afterSubmit: {
      minutes: '提交后 3–5 分钟出审核结果。通过后价格不变，付款后当天开通。',
      'working-days': '提交后 1–5 个工作日出审核结果。通过后价格不变，付款后当天开通。',
    },
    submittedTitle: '这份申请已经提交',
    submittedText: '提交后内容不能再改。可以在申请记录里查看进度和结果。',
    toRecord: '查看申请记录',
    toApplications: '前往申请记录',
  },
  en: {
    buyOnline: 'Buy Online Service',
    products: { online: 'Online Service', phone: 'Phone Service' },
    trail: 'Tencent Qidian Customer Service',
    stepsLabel: 'Steps',
    steps: enSteps,
    following: (label) => `Next: ${label}`,
    next: 'Next',
    back: 'Back',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    notYetSaved: 'Saved by itself after the first “Next”',
    needs: 'You will need',
    cannotBuy: (telephones) =>
      `Prices stay usable. To buy, please contact the service provider or sales: ${telephones}.`,
    rivalLink: 'Open the earlier application',
    returned: (items) => `To be mended: ${items}.`,
    needsOf: {
      none: 'No documents for Basic. Have the enterprise’s name, its credit code and a contact at hand: about 3 minutes to fill in, the result 3–5 minutes after submitting.',
      'online-professional':
        'The business licence, photos of both sides of the applicant’s ID card and with it in hand, and the applicant’s mobile; a handler also needs a letter of authorisation, some industries a permit. About 10 minutes to fill in, the result 3–5 minutes after submitting.',
      phone:
        'The business licence, photos of both sides of the applicant’s ID card and with it in hand; a handler also needs a letter of authorisation, and the carrier may ask for more. About 10 minutes to fill in, the result within 1–5 working days.',
      ssc: 'The business licence and photos of the applicant’s ID card; a handler also needs a letter of authorisation, some industries a permit.',
      cdp: 'The business licence and photos of the applicant’s ID card; some industries a permit.',
    },
    edition: 'Edition',
    editions: {
      basic: 'Basic',
      professional: 'Professional',
      standard: 'Standard',
      enterprise: 'Enterprise',
    },
    perUserYear: '/ user·year',
    users: 'Users',
    usersRemark: (min) => `from ${min}`,
    decrease: 'One less',
    increase: 'One more',
    years: 'Term',
    year: (years) => `${years} yr`,
    validUntil: (date) => `Opens on the day you pay. Opened today, it is valid through ${date}`,
    summary: (users, years) =>
      `${users} users, ${years} ${years === 1 ? 'year' : 'years'}; fixed when you submit`,
    quantityProblem: enQuantity,
    checkThese: 'Please check the following',
    kept: 'Everything you typed is kept; mend these and go on.',
    fields: {
      enterpriseName: 'Enterprise name',
      region: 'Registered in',
      registrationCode: 'Unified social credit code',
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
    agreement:
      'I have read, understood and accept the Direct Sales Agreement for Tencent Enterprise Products and Services',
    readAgreement: 'Read the agreement',
    agreementTitle: 'Direct Sales Agreement for Tencent Enterprise Products and Services',
    agreementText: [
      'This is a text of the demonstration site and no real contract: ticking it creates no rights or duties.',
      'In a real purchase this page would say who the parties are, what is bought, price and payment, when the service starts, expiry and renewal, refunds, data and confidentiality, what follows from violations, and how disputes are settled.',
      'When you buy the real product, the commercial contract with the provider prevails.',
    ],
    close: 'Close',
    agreementMissing: 'Please read the agreement and tick the box first',
    submit: 'Submit for review',
    afterSubmit: {
      minutes:
        'The result comes 3–5 minutes after submitting. The price stays as it is, and the product opens on the day you pay.',
      'working-days':
        'The result comes within 1–5 working days. The price stays as it is, and the product opens on the day you pay.',
    },
    submittedTitle: 'This application has been submitted',
    submittedText:
      'What was submitted cannot be changed. The record shows how far it is and the result.',
    toRecord: 'Open the record',
    toApplications: 'To the applications',
  },
})
