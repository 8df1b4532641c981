import type { AppChange, AppView } from '../api/app-records.ts'
import { chargeForOrder } from '../domain/account/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { markOrderPaid, type Order, type Payment } from '../domain/orders/index.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import type { PayableOrder, PurchaseRefusal } from './purchases/purchase-kind.ts'
import { openPurchase } from './purchases/purchase-kinds.ts'

/**
 * Everything that a payment brings about, in one set of changes (ORD-07): the charge of the balance,
 * the voucher, the order, what it bought, and the message. None of it can be there without the rest.
 */
export function completePayment(
  records: AppView,
  order: PayableOrder,
  payment: Payment,
): Result<readonly AppChange[], PurchaseRefusal> {
  const { at } = payment
  const opened = openPurchase(records, { order, at })
  if (!opened.ok) return opened
  const { productIds, changes } = opened.value
  const charges: AppChange[] =
    payment.method === 'balance'
      ? [{ type: 'movement', create: chargeForOrder(order.id, payment.amount, at) }]
      : []
  const message = messageOf('order-paid', {
    event: order.id,
    at,
    facts: { package: order.title.zh, amount: formatPrice(payment.amount) },
    about: { type: 'order', id: order.id },
  })
  return ok([
    ...charges,
    ...releaseVouchers(records, order.id),
    ...holdVoucher(records, payment.voucherId, order.id),
    { type: 'order', put: markOrderPaid(order, payment, productIds) },
    ...changes,
    { type: 'message', create: message },
  ])
}

/** Returns a voucher to an order, so that no other can use it (ORD-02). */
export function holdVoucher(
  records: AppView,
  voucherId: string | null,
  orderId: string,
): AppChange[] {
  const voucher = voucherId === null ? undefined : records.get('voucher', voucherId)
  return voucher ? [{ type: 'voucher', put: { ...voucher, usedByOrderId: orderId } }] : []
}

/** Gives back the vouchers that an order held and did not use. */
export function releaseVouchers(records: AppView, orderId: string): AppChange[] {
  return records
    .list('voucher')
    .filter((voucher) => voucher.usedByOrderId === orderId)
    .map((voucher) => ({ type: 'voucher', put: { ...voucher, usedByOrderId: null } }))
}

/**
 * After a try that paid nothing: the order holds the voucher of the money that is still on its way, if any;
 * not one that another order took meanwhile.
 */
export function keepAwaitedVoucher(
  records: AppView,
  { id, awaited }: Pick<Order, 'id' | 'awaited'>,
): AppChange[] {
  const last = awaited.at(-1)
  const voucherId = last && keepsVoucher(records, id, last) ? last.voucherId : null
  return [...releaseVouchers(records, id), ...holdVoucher(records, voucherId, id)]
}

/** Whether the voucher of a payment is still this order's, or nobody's. */
export function keepsVoucher(records: AppView, orderId: string, payment: Payment): boolean {
  const voucher = payment.voucherId === null ? null : records.get('voucher', payment.voucherId)
  if (voucher === undefined) return false
  return voucher === null || [null, orderId].includes(voucher.usedByOrderId)
}
