import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { NEW_PRODUCT, type SubscriptionOf } from '../domain/subscriptions/index.ts'

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
  toldUntil: instantOf(OPENED),
  orderId: 'D202112080001',
  timeline: [],
}
