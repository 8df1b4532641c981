import type { MaterialsProfile, WizardStep } from '../../domain/applications/index.ts'
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
    toApplications: '前往申请记录',
    applications: '申请记录',
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
    toApplications: 'To the applications',
    applications: 'Applications',
  },
})
