import type { Wording } from '../shared/wording.ts'

/** The seven product lines in the order they are shown (CAT-01). Source: all four guides. */
export const PRODUCT_LINES = {
  online: { zh: '在线客服', en: 'Online Service' },
  phone: { zh: '电话客服', en: 'Phone Service' },
  robot: { zh: '智能机器人', en: 'Service Robot' },
  ssc: { zh: '企业共享服务中心', en: 'Shared Service Centre' },
  cdp: { zh: '客户数据平台', en: 'Customer Data Platform' },
  pv: { zh: 'PV 套餐包', en: 'PV Packs' },
  interop: { zh: '企业微信互通账号', en: 'WeCom Interop Accounts' },
} as const satisfies Record<string, Wording>

/** One of the seven product lines. */
export type ProductLineId = keyof typeof PRODUCT_LINES

/** All seven, in the order they are shown. */
// The object above has exactly these keys; Object.keys forgets their type.
export const PRODUCT_LINE_IDS = Object.keys(PRODUCT_LINES) as readonly ProductLineId[]

/** Is this the id of a product line? `false` for any other type. */
export function isProductLineId(value: unknown): value is ProductLineId {
  return typeof value === 'string' && Object.hasOwn(PRODUCT_LINES, value)
}
