import { getSku } from '../catalogue/index.ts'
import type { PurchaseOf } from '../orders/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { civilDateOf } from '../shared/instant.ts'
import type { Bought } from './opening.ts'
import { NEW_PRODUCT, type SubscriptionOf, subscriptionIdOf } from './subscription.ts'

/** The robots of one order; they end with their online product (PRC-05). */
export function openRobots(
  purchase: PurchaseOf<'robots'>,
  {
    order,
    at,
    online,
    numbersTaken,
  }: Bought & {
    online: { readonly masterAccount: string; readonly expiresOn: CivilDate }
    /** How many robots the online product ever had. */
    numbersTaken: number
  },
): readonly SubscriptionOf<'robot'>[] {
  const { sku, industry, robots, sessions } = purchase
  const unitPrice = getSku(sku).price.kind === 'fixed' ? undefined : unitPriceIn(order, sku)
  return robots.map(({ nickname }, index) => ({
    ...NEW_PRODUCT,
    id: subscriptionIdOf(order.id, index + 1),
    line: 'robot',
    sku,
    masterAccount: online.masterAccount,
    holdings: [{ sku, quantity: 1, ...(unitPrice && { unitPrice }) }],
    openedOn: civilDateOf(at),
    expiresOn: online.expiresOn,
    openedAt: at,
    notifiedThrough: at,
    orderId: order.id,
    productId: purchase.productId,
    number: `R${String(numbersTaken + index + 1).padStart(3, '0')}`,
    nickname,
    industry,
    sessions: { total: sessions === null ? 0 : (getSku(sessions).sessions ?? 0), used: 0 },
    topics: [],
    timeline: [{ at, by: 'system', what: 'opened' }],
  }))
}

function unitPriceIn({ quote }: Bought['order'], sku: string) {
  return quote.lines.find((line) => line.sku === sku)?.unitPrice
}
