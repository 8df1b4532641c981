import type { AppChange, AppView } from '../api/app-records.ts'
import { chargeForOrder } from '../domain/account/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { markOrderPaid, type Payment } from '../domain/orders/index.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import { putWithPayment } from './parts-of-payment.ts'
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
  const put = markOrderPaid(order, payment, productIds)
  const message = messageOf('order-paid', {
    event: order.id,
    at,
    facts: { package: order.title.zh, amount: formatPrice(payment.amount) },
    about: { type: 'order', id: order.id },
  })
  return ok([
    ...charges,
    ...putWithPayment(records, order, { after: put, payment }),
    ...changes,
    { type: 'message', create: message },
  ])
}
