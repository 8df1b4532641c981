import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import {
  NEW_PRODUCT,
  type Subscription,
  type SubscriptionOf,
} from '../domain/subscriptions/index.ts'

const OPENED = civilDate('2021-12-08')

/** 在线客服-基础版, 6 users, opened 2021-12-08 for a year: the product of the guides. */
export const ONLINE_PRODUCT: SubscriptionOf<'online'> = {
  ...NEW_PRODUCT,
  id: 'P202112080001',
  line: 'online',
  sku: 'cs.online.basic',
  masterAccount: '2852100001',
  holdings: [{ sku: 'cs.online.basic', quantity: 6 }],
  openedOn: OPENED,
  expiresOn: civilDate('2022-12-08'),
  openedAt: instantOf(OPENED),
  notifiedThrough: instantOf(OPENED),
  orderId: 'D202112080001',
  timeline: [],
}

const { line: _line, ...COMMON } = ONLINE_PRODUCT

/** A robot of that product, ending with it. */
export const ROBOT_PRODUCT: SubscriptionOf<'robot'> = {
  ...COMMON,
  id: 'P202112080002-1',
  line: 'robot',
  sku: 'cs.robot.standard',
  holdings: [{ sku: 'cs.robot.standard', quantity: 1 }],
  orderId: 'D202112080002',
  productId: ONLINE_PRODUCT.id,
  number: 'R001',
  nickname: '小助手',
  industry: 'internet',
  sessions: { total: 120_000, used: 0 },
  topics: [],
}

/** 企业共享服务中心 of EX-03. */
export const SSC_PRODUCT: SubscriptionOf<'ssc'> = {
  ...COMMON,
  line: 'ssc',
  sku: 'ssc.employees',
  holdings: [
    { sku: 'ssc.employees', quantity: 6000 },
    { sku: 'ssc.experts', quantity: 3 },
    { sku: 'ssc.tickets', quantity: 3 },
    { sku: 'ssc.robot', quantity: 1 },
  ],
  sessions: { total: 50_000, used: 0 },
  topics: [],
}

/** A PV order of one pack, with a gift. */
export const PV_PRODUCT: SubscriptionOf<'pv'> = {
  ...COMMON,
  line: 'pv',
  sku: 'pv.1m',
  masterAccount: 'ww1234567890abcdef',
  holdings: [{ sku: 'pv.1m', quantity: 1 }],
  idKind: 'corp-id',
  industry: 'internet',
  packs: [{ used: 0, returned: false }],
  gift: { views: 10_000, uses: [] },
  alert: null,
  alertsRaised: 0,
}

/** One product of every line, all opened 2021-12-08 for a year. */
export const PRODUCT_OF: { readonly [L in Subscription['line']]: SubscriptionOf<L> } = {
  online: ONLINE_PRODUCT,
  phone: {
    ...COMMON,
    line: 'phone',
    sku: 'cs.phone.standard',
    holdings: [{ sku: 'cs.phone.standard', quantity: 3 }],
  },
  robot: ROBOT_PRODUCT,
  ssc: SSC_PRODUCT,
  cdp: {
    ...COMMON,
    line: 'cdp',
    sku: 'cdp.enterprise',
    holdings: [{ sku: 'cdp.enterprise', quantity: 1 }],
    customers: 0,
    deployment: null,
  },
  pv: PV_PRODUCT,
  interop: {
    ...COMMON,
    line: 'interop',
    sku: 'interop.account',
    holdings: [{ sku: 'interop.account', quantity: 8 }],
    trialEndsOn: null,
  },
}
