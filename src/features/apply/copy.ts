import type { MaterialsProfile, WizardStep } from '../../domain/applications/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { defineCopy } from '../../i18n/language.ts'
import {
  enChosen,
  enEditions,
  enFields,
  enTrails,
  enUnits,
  zhChosen,
  zhEditions,
  zhFields,
  zhTrails,
  zhUnits,
} from './package-words.ts'

type QuantityBounds = { unit: string; min: string; max: string; step: string }

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
function zhQuantity(code: QuoteRefusal, { unit, min, max, step }: QuantityBounds): string {
  if (code === 'below-minimum') return `${min} ${unit}起售，请填 ${min} 或以上`
  if (code === 'off-step') return `每 ${step} ${unit}为一档，请填 ${step} 的整数倍`
  if (code === 'above-maximum') return `一次最多 ${max} ${unit}，更多请联系销售 4009100100`
  return '请填写整数，例如 5'
}

function enQuantity(code: QuoteRefusal, { unit, min, max, step }: QuantityBounds): string {
  if (code === 'below-minimum') return `Sold from ${min} (${unit}): enter ${min} or more`
  if (code === 'off-step') return `Sold in steps of ${step} (${unit}): enter a multiple of ${step}`
  if (code === 'above-maximum') return `At most ${max} (${unit}) at once; for more call 4009100100`
  return 'Enter a whole number, for example 5'
}

export const applyCopy = defineCopy({
  zh: {
    buy: (product: string) => `选购${product}`,
    trails: zhTrails,
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
      ssc: '营业执照、办理人身份证正反面与手持照片；经办人办理另需委托函，部分行业另需许可证。填写约 10 分钟，提交后 3–5 分钟出审核结果。',
      cdp: '营业执照、办理人身份证正反面与手持照片；部分行业另需许可证。填写约 10 分钟，提交后 1–5 个工作日出审核结果。',
    } satisfies Record<MaterialsProfile, string> as Record<MaterialsProfile, string>,
    edition: '版本',
    editions: zhEditions,
    per: { online: '/ 用户·年', phone: '/ 用户·年', cdp: '/ 年' },
    fields: zhFields,
    units: zhUnits,
    atLeast: (min: string, unit: string) => `${min} ${unit}起`,
    adjust: (quantity: string) => `调整为 ${quantity}`,
    decrease: '减一',
    increase: '加一',
    years: '购买时长',
    laterUsers: '以后增加用户的费用',
    year: (years: number) => `${years}年`,
    validUntil: (date: string) => `付款当天开通。若今天开通，有效期至 ${date}`,
    deployed: '付款后 5 个工作日内部署，部署完成之日开通并起算有效期',
    summary: (chosen: string, years: number) => `${chosen}，${years} 年；提交后锁定此价格`,
    chosen: zhChosen,
    quantityProblem: zhQuantity,
    checkThese: '请检查以下内容',
    kept: '已填写的内容都在，改好这几项即可继续。',
    toApplications: '前往申请记录',
    applications: '申请记录',
    reviews: '审核记录',
  },
  en: {
    buy: (product) => `Buy ${product}`,
    trails: enTrails,
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
      ssc: 'The business licence, photos of both sides of the applicant’s ID card and with it in hand; a handler also needs a letter of authorisation, some industries a permit. About 10 minutes to fill in, the result 3–5 minutes after submitting.',
      cdp: 'The business licence, photos of both sides of the applicant’s ID card and with it in hand; some industries a permit. About 10 minutes to fill in, the result within 1–5 working days.',
    },
    edition: 'Edition',
    editions: enEditions,
    per: { online: '/ user·year', phone: '/ user·year', cdp: '/ year' },
    fields: enFields,
    units: enUnits,
    atLeast: (min) => `from ${min}`,
    adjust: (quantity) => `Change to ${quantity}`,
    decrease: 'One less',
    increase: 'One more',
    years: 'Term',
    laterUsers: 'What adding users later costs',
    year: (years) => `${years} yr`,
    validUntil: (date) => `Opens on the day you pay. Opened today, it is valid through ${date}`,
    deployed:
      'Deployed within 5 working days of payment; it opens, and the term starts, when that is done',
    chosen: enChosen,
    summary: (chosen, years) =>
      `${chosen}, ${years} ${years === 1 ? 'year' : 'years'}; fixed when you submit`,
    quantityProblem: enQuantity,
    checkThese: 'Please check the following',
    kept: 'Everything you typed is kept; mend these and go on.',
    toApplications: 'To the applications',
    applications: 'Applications',
    reviews: 'Review records',
  },
})
