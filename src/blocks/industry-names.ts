import type { Industry } from '../domain/applications/index.ts'
import { defineCopy } from '../i18n/language.ts'

const zhIndustries: Record<Industry, string> = {
  'e-commerce': '电商零售',
  education: '教育培训',
  finance: '金融',
  health: '医疗健康',
  internet: '互联网',
  manufacturing: '制造',
  government: '政务',
  hospitality: '餐饮文旅',
  'p2p-lending': 'P2P 网贷',
  other: '其他',
}

const enIndustries: Record<Industry, string> = {
  'e-commerce': 'E-commerce and retail',
  education: 'Education and training',
  finance: 'Finance',
  health: 'Health care',
  internet: 'Internet',
  manufacturing: 'Manufacturing',
  government: 'Government',
  hospitality: 'Food, culture and travel',
  'p2p-lending': 'P2P lending',
  other: 'Other',
}

/** 所属行业, 行业类型 and 落地页行业 share their names. */
export const industryNames = defineCopy<Record<Industry, string>>({
  zh: zhIndustries,
  en: enIndustries,
})
