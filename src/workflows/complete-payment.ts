import { chargeForOrder } from '../domain/account/index.ts'
import { markOpened, markPaid } from '../domain/applications/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { markOrderPaid, type OrderIn, type Payment } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { FIRST_NUMBERS, nextMasterAccount } from '../domain/shared/numbers.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { openSubscription } from '../domain/subscriptions/index.ts'
import type { AppChange, AppView } from './app-records.ts'

/**
 * Everything that a payment brings about, in one set of changes (ORD-07): the charge of the
 * balance, the voucher, the order, its application, the product, and the message. None of it can
 * be there without the rest.
 */
export function completePayment(
  records: AppView,
  order: OrderIn<'unpaid' | 'confirming'>,
  payment: Payment,
): Result<readonly AppChange[], 'illegal-transition' | 'unknown-application'> {
  const opened = openWhatWasBought(records, order, payment.at)
  if (!opened.ok) return opened
  const { subscriptionId, changes } = opened.value
  const charges: AppChange[] =
    payment.method === 'balance'
      ? [{ type: 'movement', put: chargeForOrder(order.id, payment.amount, payment.at) }]
      : []
  const message = messageOf('order-paid', {
    event: order.id,
    at: payment.at,
    facts: { package: order.title.zh, amount: formatPrice(payment.amount) },
    about: { type: 'order', id: order.id },
  })
  return ok([
    ...charges,
    ...holdVoucher(records, payment.voucherId, order.id),
    { type: 'order', put: markOrderPaid(order, payment, subscriptionId) },
    ...changes,
    { type: 'message', put: message },
  ])
}

/** Gives a voucher to an order, so that no other can use it (ORD-02). */
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

type Opening = { subscriptionId: string; changes: readonly AppChange[] }

function openWhatWasBought(
  records: AppView,
  order: OrderIn<'unpaid' | 'confirming'>,
  at: Instant,
): Result<Opening, 'illegal-transition' | 'unknown-application'> {
  const application = order.applicationId && records.get('application', order.applicationId)
  if (!application) return refuse('unknown-application')
  const paid = markPaid(application, order.id, at)
  if (!paid.ok) return paid
  const next = nextMasterAccount(records.get('numbers', 'main') ?? FIRST_NUMBERS)
  const subscription = openSubscription({
    orderId: order.id,
    application: paid.value,
    masterAccount: next.account,
    at,
  })
  return ok({
    subscriptionId: subscription.id,
    changes: [
      { type: 'numbers', put: next.numbers },
      { type: 'subscription', put: subscription },
      { type: 'application', put: markOpened(paid.value, subscription.id, at) },
    ],
  })
}
