import { messageOf } from '../domain/notifications/index.ts'
import { closeOrder, isOpen, type Order, type OrderIn, productOf } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { AppChange, AppView } from './app-records.ts'
import { lateMoney, releaseVouchers } from './complete-payment.ts'

/** An order that closes uncharged because its product has ended (PRC-14), with a message. */
export function closeUncharged(
  records: AppView,
  order: OrderIn<'unpaid' | 'confirming'>,
  at: Instant,
): AppChange[] {
  const message = messageOf('order-closed', {
    event: order.id,
    at,
    facts: { order: order.id, package: order.title.zh },
    about: { type: 'order', id: order.id },
  })
  const closed = closeOrder(order, 'product-ended', at)
  const changes: AppChange[] = [
    { type: 'order', put: closed },
    ...releaseVouchers(records, order.id),
    { type: 'message', create: message },
  ]
  // An unanswered payment from outside that turns out as paid is money that came too late.
  const isOutside = order.state === 'confirming' && order.attempt.method !== 'balance'
  return isOutside ? [...changes, ...lateMoney(closed, order.attempt, at)] : changes
}

/** Closes the unpaid orders of products that have ended; unanswered payments settle first (PRC-14). */
export function closeOrdersOf(
  records: AppView,
  productIds: readonly string[],
  at: Instant,
): AppChange[] {
  return records
    .list('order')
    .filter((order) => order.state === 'unpaid' && belongsTo(records, order, productIds))
    .flatMap((order) => (isOpen(order) ? closeUncharged(records, order, at) : []))
}

/** Whether an order is for one of these products; a service's consultation knows its product. */
export function belongsTo(records: AppView, order: Order, productIds: readonly string[]): boolean {
  const { purchase } = order
  const own = productOf(purchase)
  if (own !== null) return productIds.includes(own)
  if (purchase.what !== 'service') return false
  const productId = records.get('consultation', purchase.consultationId)?.productId ?? null
  return productId !== null && productIds.includes(productId)
}
