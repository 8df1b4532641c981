import type { AppChange, AppView } from '../api/app-records.ts'
import { messageOf } from '../domain/notifications/index.ts'
import {
  type ClosingCommand,
  closeOrder,
  type Order,
  type OrderIn,
  productsOf,
} from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { releaseVouchers } from './held-vouchers.ts'
import { changesInTurn } from './staged-records.ts'

/** An order that closes uncharged: its product has ended, or renewed itself (PRC-14, LIF-11); with a message. */
export function closeUncharged<O extends OrderIn<'unpaid' | 'confirming'>>(
  records: AppView,
  order: O,
  { command, at }: { command: ClosingCommand<O['state']>; at: Instant },
): AppChange[] {
  const closed = closeOrder(order, command, at)
  const message = messageOf('order-closed', {
    event: order.id,
    at,
    facts: { order: order.id, package: order.title.zh, closeReason: closed.closeReason },
    about: { type: 'order', id: order.id },
  })
  return [
    { type: 'order', put: closed },
    ...releaseVouchers(records, order.id),
    { type: 'message', create: message },
  ]
}

/** Closes the unpaid orders of products that have ended; unanswered payments settle first (PRC-14). */
export function closeOrdersOf(
  records: AppView,
  productIds: readonly string[],
  at: Instant,
): readonly AppChange[] {
  const orders = records
    .list('order')
    .filter((order) => order.state === 'unpaid')
    .filter((order) => belongsTo(records, order, productIds))
  return changesInTurn(records, orders, (view, order) =>
    closeUncharged(view, order, { command: 'end-product', at }),
  )
}

/** Whether an order is for one of these products, among others (RNW-02); a service's consultation knows its product. */
export function belongsTo(records: AppView, order: Order, productIds: readonly string[]): boolean {
  const { purchase } = order
  const own = productsOf(purchase)
  if (own.length > 0) return own.some((id) => productIds.includes(id))
  if (purchase.what !== 'service') return false
  const productId = records.get('consultation', purchase.consultationId)?.productId ?? null
  return productId !== null && productIds.includes(productId)
}
