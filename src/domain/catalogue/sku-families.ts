import type { Wording } from '../shared/wording.ts'
import type { ProductLineId } from './product-lines.ts'

/** What a quantity is counted in: after a number in Chinese, singular and plural in English. */
export type Unit = Wording & { readonly plural: string }

/** What all SKUs of one family share: how they are counted, charged and limited. */
export type SkuFamily = {
  readonly line: ProductLineId
  /** `annual`: unit price × quantity × years (PRC-01); `once`: × quantity only (PRC-06). */
  readonly charge: 'annual' | 'once'
  readonly unit: Unit
  /** The name of the number in a formula told in words: 用户数 (PRC-13). */
  readonly counted: Wording
  /** How many of the quantity make the one that the price is for: 1000 people for employees. */
  readonly unitSize: number
  /** Least quantity of a new purchase (CAT-03). An addition needs one `step` only (PRC-04). */
  readonly min: number
  /** The quantity is a multiple of it (CAT-03). */
  readonly step: number
  /** Most in one purchase, so that slips of the finger are caught (CAT-05). */
  readonly max: number
}

const USER = { zh: '用户', en: 'user', plural: 'users' }
const SET = { zh: '套', en: 'set', plural: 'sets' }
const PACK = { zh: '套', en: 'pack', plural: 'packs' }
const TIME = { zh: '次', en: 'engagement', plural: 'engagements' }

const USERS = { zh: '用户数', en: 'users' }
const PACKS = { zh: '套数', en: 'packs' }
const SETS = { zh: '套数', en: 'sets' }
const TIMES = { zh: '次数', en: 'engagements' }

const ONE_BY_ONE = { unitSize: 1, min: 1, step: 1, max: 999 } as const
const SEATS = { unitSize: 1, min: 3, step: 1, max: 99_999 } as const

/** CAT-03, CAT-05: units, minimums, steps and upper bounds. Bounds are ours, the rest CS, SSC, CDP, MKT. */
export const SKU_FAMILIES = {
  'online-users': { line: 'online', charge: 'annual', unit: USER, counted: USERS, ...SEATS },
  'phone-users': { line: 'phone', charge: 'annual', unit: USER, counted: USERS, ...SEATS },
  robots: {
    line: 'robot',
    charge: 'annual',
    unit: { zh: '个', en: 'robot', plural: 'robots' },
    counted: { zh: '机器人个数', en: 'robots' },
    ...ONE_BY_ONE,
  },
  sessions: { line: 'robot', charge: 'once', unit: PACK, counted: PACKS, ...ONE_BY_ONE },
  knowledge: { line: 'robot', charge: 'once', unit: SET, counted: SETS, ...ONE_BY_ONE },
  coldstart: { line: 'robot', charge: 'once', unit: TIME, counted: TIMES, ...ONE_BY_ONE },
  'ssc-employees': {
    line: 'ssc',
    charge: 'annual',
    unit: { zh: '千人', en: 'thousand people', plural: 'thousand people' },
    counted: { zh: '员工千人数', en: 'thousands of employees' },
    unitSize: 1000,
    min: 1000,
    step: 1000,
    max: 10_000_000,
  },
  'ssc-experts': {
    line: 'ssc',
    charge: 'annual',
    unit: USER,
    counted: { zh: '专家坐席数', en: 'expert seats' },
    ...SEATS,
  },
  'ssc-tickets': {
    line: 'ssc',
    charge: 'annual',
    unit: USER,
    counted: { zh: '工单坐席数', en: 'ticket seats' },
    ...SEATS,
  },
  'ssc-robots': {
    line: 'ssc',
    charge: 'annual',
    unit: SET,
    counted: { zh: '机器人套数', en: 'robot sets' },
    ...ONE_BY_ONE,
  },
  'ssc-knowledge': { line: 'ssc', charge: 'once', unit: SET, counted: SETS, ...ONE_BY_ONE },
  'ssc-sessions': { line: 'ssc', charge: 'once', unit: PACK, counted: PACKS, ...ONE_BY_ONE },
  'ssc-coldstart': {
    line: 'ssc',
    charge: 'once',
    unit: { zh: '人天', en: 'person-day', plural: 'person-days' },
    counted: { zh: '人天数', en: 'person-days' },
    ...ONE_BY_ONE,
  },
  'cdp-editions': {
    line: 'cdp',
    charge: 'annual',
    unit: { zh: '年', en: 'year', plural: 'years' },
    counted: { zh: '套数', en: 'platforms' },
    ...ONE_BY_ONE,
    max: 1,
  },
  'cdp-boosters': {
    line: 'cdp',
    charge: 'annual',
    unit: { zh: '个', en: 'booster', plural: 'boosters' },
    counted: { zh: '加油包个数', en: 'boosters' },
    ...ONE_BY_ONE,
  },
  'cdp-implementation': { line: 'cdp', charge: 'once', unit: TIME, counted: TIMES, ...ONE_BY_ONE },
  'pv-packs': {
    line: 'pv',
    charge: 'once',
    unit: { zh: '个', en: 'pack', plural: 'packs' },
    counted: { zh: '套餐包个数', en: 'packs' },
    ...ONE_BY_ONE,
  },
  'interop-accounts': {
    line: 'interop',
    charge: 'annual',
    unit: { zh: '账号', en: 'account', plural: 'accounts' },
    counted: { zh: '账号数', en: 'accounts' },
    ...ONE_BY_ONE,
    max: 10_000,
  },
} as const satisfies Record<string, SkuFamily>

/** The name of a family of SKUs. */
export type SkuFamilyId = keyof typeof SKU_FAMILIES
