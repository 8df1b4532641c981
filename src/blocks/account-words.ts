import type { Movement, Region, Verification } from '../domain/account/index.ts'
import { defineCopy } from '../i18n/language.ts'

const zhRegions: Record<Region, string> = {
  mainland: '中国大陆',
  'hong-kong': '中国香港',
  other: '其他国家或地区',
}
const enRegions: Record<Region, string> = {
  mainland: 'Mainland China',
  'hong-kong': 'Hong Kong, China',
  other: 'Another country or region',
}
const zhVerifications: Record<Verification, string> = {
  none: '未认证',
  personal: '个人',
  enterprise: '企业',
  government: '政府',
  other: '其他组织',
}
const enVerifications: Record<Verification, string> = {
  none: 'Not verified',
  personal: 'Personal',
  enterprise: 'Enterprise',
  government: 'Government',
  other: 'Other organisation',
}
const zhMovements: Record<Movement['kind'], string> = {
  opening: '期初余额',
  'top-up': '充值',
  payment: '订单付款',
  refund: '订单退款',
  'late-payment': '到账款转入余额',
  adjustment: '演示调整余额',
}
const enMovements: Record<Movement['kind'], string> = {
  opening: 'Opening balance',
  'top-up': 'Top-up',
  payment: 'Payment of an order',
  refund: 'Refund of an order',
  'late-payment': 'Arrived, not used by its order',
  adjustment: 'Adjusted for a demo',
}

/** What the codes of an account and of its movements are called. */
export const accountWords = defineCopy({
  zh: { regions: zhRegions, verifications: zhVerifications, movements: zhMovements },
  en: { regions: enRegions, verifications: enVerifications, movements: enMovements },
})
