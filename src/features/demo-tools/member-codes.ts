import { accountWords } from '../../blocks/account-words.ts'
import { consultationWords } from '../../blocks/consultation-words.ts'
import { industryNames } from '../../blocks/industry-names.ts'
import { invoiceWords } from '../../blocks/invoice-words.tsx'
import { paymentWords } from '../../blocks/payment-words.ts'
import { enEvents, zhEvents } from '../../blocks/timeline-words.ts'
import type { Applicant, Application } from '../../domain/applications/index.ts'
import type { RefundReason } from '../../domain/billing/index.ts'
import { PRODUCT_LINE_IDS, PRODUCT_LINES, SKUS } from '../../domain/catalogue/index.ts'
import type { EnterpriseIdKind, OrderIn, OrderKind } from '../../domain/orders/index.ts'
import type { PaymentOutcome } from '../../domain/shared/demo-settings.ts'
import type { Actor } from '../../domain/shared/timeline.ts'
import type { RenewalMode, Subscription } from '../../domain/subscriptions/index.ts'
import type { Language } from '../../i18n/language.ts'

/** What the products of the price list, and its product lines, are called. */
const namesIn = (language: Language) => ({
  lines: Object.fromEntries(PRODUCT_LINE_IDS.map((id) => [id, PRODUCT_LINES[id][language]])),
  skus: Object.fromEntries(SKUS.map(({ id, name }) => [id, name[language]])),
})
const [zhNames, enNames] = [namesIn('zh'), namesIn('en')]

const zhEditions = {
  basic: '基础版',
  standard: '标准版',
  professional: '专业版',
  enterprise: '企业版',
  flagship: '旗舰版',
}
const enEditions: typeof zhEditions = {
  basic: 'Basic',
  standard: 'Standard',
  professional: 'Professional',
  enterprise: 'Enterprise',
  flagship: 'Flagship',
}
const zhStages: Record<Application['stage'], string> = { request: '购买申请', order: '订单资料' }
const enStages: Record<Application['stage'], string> = {
  request: 'purchase request',
  order: 'order details',
}
const zhActors: Record<Actor, string> = {
  customer: '您',
  reviewer: '模拟审核',
  bank: '模拟银行',
  system: '系统',
}
const enActors: Record<Actor, string> = {
  customer: 'you',
  reviewer: 'simulated review',
  bank: 'simulated bank',
  system: 'system',
}
const zhApplicants: Record<Applicant, string> = {
  handler: '经办人',
  'legal-representative': '法定代表人',
}
const enApplicants: Record<Applicant, string> = {
  handler: 'handler',
  'legal-representative': 'legal representative',
}

type CloseReason = OrderIn<'closed'>['closeReason']
type Ended = NonNullable<Subscription['ended']>

const zhModes: Record<RenewalMode, string> = {
  manual: '手动续费',
  automatic: '自动续费',
  lapse: '到期不续',
}
const enModes: Record<RenewalMode, string> = {
  manual: 'by hand',
  automatic: 'automatic',
  lapse: 'let it end',
}
const zhOrderKinds: Record<OrderKind, string> = {
  new: '新购',
  addition: '增购',
  renewal: '续费',
  recharge: '充值',
}
const enOrderKinds: Record<OrderKind, string> = {
  new: 'new purchase',
  addition: 'addition',
  renewal: 'renewal',
  recharge: 'recharge',
}
const zhCloseReasons: Record<CloseReason, string> = {
  cancelled: '已由您取消',
  expired: '逾期未支付',
  'product-ended': '所属产品已结束',
  'auto-renewed': '自动续费已为产品续费',
}
const enCloseReasons: Record<CloseReason, string> = {
  cancelled: 'cancelled by you',
  expired: 'not paid in time',
  'product-ended': 'its product has ended',
  'auto-renewed': 'renewed automatically instead',
}
const zhReasons: Record<RefundReason, string> = {
  'no-reason': '无理由退款',
  defect: '产品缺陷或服务异常',
}
const enReasons: Record<RefundReason, string> = {
  'no-reason': 'no reason needed',
  defect: 'defect of the product or service',
}
const zhIdKinds: Record<EnterpriseIdKind, string> = {
  'master-account': '企点主账号',
  'corp-id': '企业微信 CorpID',
}
const enIdKinds: Record<EnterpriseIdKind, string> = {
  'master-account': 'master account',
  'corp-id': 'WeCom CorpID',
}
const zhOutcomes: Record<PaymentOutcome, string> = {
  success: '成功',
  declined: '拒绝',
  unanswered: '无响应',
}
const enOutcomes: Record<PaymentOutcome, string> = {
  success: 'success',
  declined: 'declined',
  unanswered: 'no answer',
}
const zhEnded: Record<Ended, string> = { refunded: '已退款', reclaimed: '已回收' }
const enEnded: Record<Ended, string> = { refunded: 'refunded', reclaimed: 'reclaimed' }

/** By the end of a place: `order.payment.method` is found under `method`. */
const zhCodes = {
  'renewal.mode': zhModes,
  method: paymentWords.zh,
  'order.kind': zhOrderKinds,
  closeReason: zhCloseReasons,
  'movement.kind': accountWords.zh.movements,
  'invoice.kind': invoiceWords.zh.kinds,
  'consultation.about': consultationWords.zh.about,
  'refund.reason': zhReasons,
  industry: industryNames.zh,
  region: accountWords.zh.regions,
  verification: accountWords.zh.verifications,
  idKind: zhIdKinds,
  nextPayment: zhOutcomes,
  ended: zhEnded,
  'timeline.what': zhEvents,
  'timeline.by': zhActors,
  'materials.applicant': zhApplicants,
  'application.stage': zhStages,
  'package.edition': zhEditions,
  line: zhNames.lines,
  sku: zhNames.skus,
}

const enCodes: typeof zhCodes = {
  'renewal.mode': enModes,
  method: paymentWords.en,
  'order.kind': enOrderKinds,
  closeReason: enCloseReasons,
  'movement.kind': accountWords.en.movements,
  'invoice.kind': invoiceWords.en.kinds,
  'consultation.about': consultationWords.en.about,
  'refund.reason': enReasons,
  industry: industryNames.en,
  region: accountWords.en.regions,
  verification: accountWords.en.verifications,
  idKind: enIdKinds,
  nextPayment: enOutcomes,
  ended: enEnded,
  'timeline.what': enEvents,
  'timeline.by': enActors,
  'materials.applicant': enApplicants,
  'application.stage': enStages,
  'package.edition': enEditions,
  line: enNames.lines,
  sku: enNames.skus,
}

/** What the codes of a member are called, by the end of its place in its record. */
export const memberCodes: Record<
  Language,
  Readonly<Record<string, Readonly<Record<string, string>>>>
> = {
  zh: zhCodes,
  en: enCodes,
}
