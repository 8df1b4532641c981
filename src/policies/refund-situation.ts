import type { AppView } from '../api/app-records.ts'
import {
  explainPvRefund,
  hasStandingInvoice,
  type RefundSituation,
} from '../domain/billing/index.ts'
import { isSettled, type Order, type SettledOrder } from '../domain/orders/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import type { SubscriptionOf } from '../domain/subscriptions/index.ts'
import { belongsTo } from './close-orders.ts'
import { robotsIn } from './purchases/renewal.ts'
import { pvProductsIn } from './pv-alerts.ts'

/** What decides over refunding an order today; null where it was never paid or opened nothing. */
export function refundSituation(
  records: AppView,
  orderId: string,
  today: CivilDate,
): (RefundSituation & { readonly order: SettledOrder }) | null {
  const order: Order | undefined = records.get('order', orderId)
  if (!order || !isSettled(order)) return null
  const [productId] = order.productIds
  const product = productId === undefined ? undefined : records.get('subscription', productId)
  if (!product) return null
  const hasInvoice = hasStandingInvoice(order.id, records.list('invoice'))
  return { order, product, hasInvoice, today }
}

/** How a refund of PV packs comes about; null for an order that is refunded whole (REF-09). */
export function explainedFor(
  records: AppView,
  { order, product, today }: RefundSituation,
  packs: readonly string[],
) {
  if (product.line !== 'pv') return null
  const products = pvProductsIn(records, product)
  return explainPvRefund(products, { order, productId: product.id, packs, on: today })
}

/** What a refund takes along (REF-11): reclaimed or closed with the product, and not refunded. */
export type Cascade = {
  readonly robots: readonly SubscriptionOf<'robot'>[]
  /** Paid additions, renewals and recharges of the product and its robots. */
  readonly orders: readonly SettledOrder[]
  /** Orders that wait for their payment, and close uncharged. */
  readonly unpaid: readonly Order[]
}

/** The robots of a product and all orders for it and for them, but the one that is refunded (REF-11). */
export function cascade(records: AppView, { order, product }: RefundSituation): Cascade {
  const robots = robotsIn(records).filter(
    (robot) => robot.productId === product.id && robot.ended === null,
  )
  const ids = [product.id, ...robots.map(({ id }) => id)]
  const others = records
    .list('order')
    .filter(({ id }) => id !== order.id)
    .filter((one) => belongsTo(records, one, ids))
  return {
    robots,
    orders: others.filter(isSettled).filter(({ state }) => state !== 'refunded'),
    unpaid: others.filter(({ state }) => state === 'unpaid'),
  }
}
