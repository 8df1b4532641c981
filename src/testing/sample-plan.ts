import { CATALOGUE_VERSION } from '../domain/catalogue/index.ts'
import type { Estimate } from '../domain/estimates/index.ts'
import { type PlanContent, sumVariant } from '../domain/plans/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'

const on = civilDate('2026-03-02')

/** 在线客服-基础版 5 users × 2 years, 客户数据平台-企业版 1 year, 8 interop accounts 1 year: ¥810,360.00. */
export const ONLINE: Estimate = {
  ...{ line: 'online', scenario: 'new', years: 2, on },
  items: [{ sku: 'cs.online.basic', quantity: 5 }],
}
export const CDP: Estimate = {
  ...{ line: 'cdp', scenario: 'new', years: 1, on },
  items: [{ sku: 'cdp.enterprise', quantity: 1 }],
}
export const INTEROP: Estimate = {
  ...{ line: 'interop', scenario: 'new', years: 1, on },
  items: [{ sku: 'interop.account', quantity: 8 }],
}

/** A plan of 2026-03-02 with a variant for each list of items, called A, B, C. */
export function planWith(...variants: readonly (readonly Estimate[])[]): PlanContent {
  return {
    ...{ name: '年度采购', madeOn: on, catalogue: CATALOGUE_VERSION },
    variants: variants.map((items, at) => ({
      name: 'ABC'.charAt(at),
      total: sumVariant(items).total,
      items,
    })),
  }
}
