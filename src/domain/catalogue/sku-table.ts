import type { Wording } from '../shared/wording.ts'
import type { KnowledgeTopic } from './knowledge-topics.ts'
import type { SkuFamilyId } from './sku-families.ts'

/**
 * One row of the price list. `price` is in 元 for one unit of the family: a number, `on-request`
 * (an architect quotes it, CAT-06) or `graduated` (by slices, PRC-11).
 */
export type SkuRow = {
  readonly family: SkuFamilyId
  readonly name: Wording
  readonly price: number | 'on-request' | 'graduated'
  /** Robot sessions that one pack brings. */
  readonly sessions?: number
  /** Robot sessions that come free, once, with each set (CAT-12). */
  readonly giftSessions?: number
  /** What a knowledge cloud can be about; one is chosen. */
  readonly topics?: readonly KnowledgeTopic[]
  /** How many customers an edition holds, or a booster adds (CAT-11). */
  readonly customers?: number
  /** Page views that one pack holds (CAT-08). */
  readonly views?: number
  /** How many years from purchase a pack is valid (LIF-06). */
  readonly validYears?: number
}

/**
 * The catalogue: everything that is sold, with its price (CAT-01). How each family is counted,
 * charged and limited stands in sku-families.ts.
 */
export const SKU_TABLE = {
  // 在线客服 and 电话客服 — 元 per user and year. Source: CS, CSb.
  'cs.online.basic': {
    family: 'online-users',
    name: { zh: '在线客服-基础版', en: 'Online Service Basic' },
    price: 999,
  },
  'cs.online.professional': {
    family: 'online-users',
    name: { zh: '在线客服-专业版', en: 'Online Service Professional' },
    price: 3000,
  },
  'cs.phone.standard': {
    family: 'phone-users',
    name: { zh: '电话客服-标准版', en: 'Phone Service Standard' },
    price: 1500,
  },
  'cs.phone.enterprise': {
    family: 'phone-users',
    name: { zh: '电话客服-企业版', en: 'Phone Service Enterprise' },
    price: 3600,
  },
  // 智能机器人 — 元 per robot and year. Source: CS, CSb.
  'cs.robot.standard': {
    family: 'robots',
    name: { zh: '智能机器人-标准版', en: 'Service Robot Standard' },
    price: 5800,
  },
  'cs.robot.professional': {
    family: 'robots',
    name: { zh: '智能机器人-专业版', en: 'Service Robot Professional' },
    price: 'on-request',
  },
  'cs.robot.enterprise': {
    family: 'robots',
    name: { zh: '智能机器人-企业版', en: 'Service Robot Enterprise' },
    price: 'on-request',
  },

  // What a robot is topped up with — 元, once. Source: CS, CSb.
  'cs.sessions.120k': {
    family: 'sessions',
    name: { zh: '会话充值包 12万条', en: '120,000-Session Pack' },
    price: 1600,
    sessions: 120_000,
  },
  'cs.sessions.360k': {
    family: 'sessions',
    name: { zh: '会话充值包 36万条', en: '360,000-Session Pack' },
    price: 3600,
    sessions: 360_000,
  },
  'cs.sessions.960k': {
    family: 'sessions',
    name: { zh: '会话充值包 96万条', en: '960,000-Session Pack' },
    price: 7600,
    sessions: 960_000,
  },
  'cs.sessions.6000k': {
    family: 'sessions',
    name: { zh: '会话充值包 600万条', en: '6,000,000-Session Pack' },
    price: 36_000,
    sessions: 6_000_000,
  },
  'cs.knowledge': {
    family: 'knowledge',
    name: { zh: '行业知识云', en: 'Industry Knowledge Cloud' },
    price: 15_000,
    topics: ['e-commerce', 'hrssc', 'education'],
  },
  'cs.coldstart': {
    family: 'coldstart',
    name: { zh: '知识库冷启动实施服务', en: 'Knowledge Base Cold-Start Service' },
    price: 'on-request',
  },

  // 企业共享服务中心 — 元 per 1000 people, seat or set and year; the rest once. Source: SSC.
  'ssc.employees': {
    family: 'ssc-employees',
    name: { zh: 'SSC 员工数', en: 'SSC Employees' },
    price: 10_000,
  },
  'ssc.experts': {
    family: 'ssc-experts',
    name: { zh: 'SSC 专家坐席数', en: 'SSC Expert Seats' },
    price: 3000,
  },
  'ssc.tickets': {
    family: 'ssc-tickets',
    name: { zh: 'SSC 专业版工单', en: 'SSC Professional Ticket Seats' },
    price: 1880,
  },
  'ssc.robot': {
    family: 'ssc-robots',
    name: { zh: 'SSC 企业版机器人', en: 'SSC Enterprise Robot' },
    price: 128_000,
    giftSessions: 50_000,
  },
  'ssc.knowledge': {
    family: 'ssc-knowledge',
    name: { zh: 'SSC 行业知识云', en: 'SSC Industry Knowledge Cloud' },
    price: 15_000,
    topics: ['hr', 'university'],
  },
  'ssc.sessions.120k': {
    family: 'ssc-sessions',
    name: { zh: 'SSC 机器人会话充值包 12万条', en: 'SSC Robot 120,000-Session Pack' },
    price: 1600,
    sessions: 120_000,
  },
  'ssc.sessions.360k': {
    family: 'ssc-sessions',
    name: { zh: 'SSC 机器人会话充值包 36万条', en: 'SSC Robot 360,000-Session Pack' },
    price: 3600,
    sessions: 360_000,
  },
  'ssc.sessions.960k': {
    family: 'ssc-sessions',
    name: { zh: 'SSC 机器人会话充值包 96万条', en: 'SSC Robot 960,000-Session Pack' },
    price: 7600,
    sessions: 960_000,
  },
  'ssc.sessions.6000k': {
    family: 'ssc-sessions',
    name: { zh: 'SSC 机器人会话充值包 600万条', en: 'SSC Robot 6,000,000-Session Pack' },
    price: 36_000,
    sessions: 6_000_000,
  },
  'ssc.coldstart': {
    family: 'ssc-coldstart',
    name: { zh: 'SSC 知识库冷启动实施服务', en: 'SSC Knowledge Base Cold-Start Service' },
    price: 'on-request',
  },

  // 客户数据平台 — 元 per year; capacity in customers ever gathered. Source: CDP.
  'cdp.basic': {
    family: 'cdp-editions',
    name: { zh: '客户数据平台-基础版', en: 'Customer Data Platform Basic' },
    price: 200_000,
    customers: 500_000,
  },
  'cdp.standard': {
    family: 'cdp-editions',
    name: { zh: '客户数据平台-标准版', en: 'Customer Data Platform Standard' },
    price: 300_000,
    customers: 1_000_000,
  },
  'cdp.professional': {
    family: 'cdp-editions',
    name: { zh: '客户数据平台-专业版', en: 'Customer Data Platform Professional' },
    price: 600_000,
    customers: 5_000_000,
  },
  'cdp.enterprise': {
    family: 'cdp-editions',
    name: { zh: '客户数据平台-企业版', en: 'Customer Data Platform Enterprise' },
    price: 800_000,
    customers: 10_000_000,
  },
  'cdp.flagship': {
    family: 'cdp-editions',
    name: { zh: '客户数据平台-旗舰版', en: 'Customer Data Platform Flagship' },
    price: 1_000_000,
    customers: 20_000_000,
  },
  'cdp.booster': {
    family: 'cdp-boosters',
    name: { zh: '加油包', en: 'Booster' },
    price: 100_000,
    customers: 1_000_000,
  },
  'cdp.implementation': {
    family: 'cdp-implementation',
    name: { zh: '增值实施服务', en: 'Implementation Service' },
    price: 'on-request',
  },

  // 营销通: PV packs — 元, once, valid one year; interop accounts — see interop-bands.ts. Source: MKT.
  'pv.1m': {
    family: 'pv-packs',
    name: { zh: '100 万 PV 套餐包', en: '1,000,000-PV Pack' },
    price: 30_000,
    views: 1_000_000,
    validYears: 1,
  },
  'pv.3m': {
    family: 'pv-packs',
    name: { zh: '300 万 PV 套餐包', en: '3,000,000-PV Pack' },
    price: 90_000,
    views: 3_000_000,
    validYears: 1,
  },
  'interop.account': {
    family: 'interop-accounts',
    name: { zh: '企业微信互通账号', en: 'WeCom Interop Account' },
    price: 'graduated',
  },
} as const satisfies Record<string, SkuRow>

/** The id of something that is sold. */
export type SkuId = keyof typeof SKU_TABLE
