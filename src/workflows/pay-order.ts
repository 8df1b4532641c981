import { balanceOf, chargeForOrder } from '../domain/account/index.ts'
import { markOpened, markPaid } from '../domain/applications/index.ts'
import {
  markOrderPaid,
  type OrderIn,
  type Payment,
  type PaymentMethod,
  type PayRefusal,
  settle,
} from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { FIRST_NUMBERS, nextMasterAccount } from '../domain/shared/numbers.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { openSubscription } from '../domain/subscriptions/index.ts'
import type { AppChange, AppView, Ports } from './app-records.ts'

export type PayOrder = {
  orderId: string
  /** The screen's idempotency key: a second press carries the same one (ORD-01). */
  key: string
  method: PaymentMethod
  voucherId: string | null
}

/**
 * 「确认支付」. The charge, the order, the voucher, the application and what it opens are one
 * commit (ORD-07): none of them can be there without the others. Paying a paid order gives the
 * first result and charges nothing (ORD-01).
 */
export function payOrder({ store, clock }: Ports, command: PayOrder) {
  return store.commit((records) => {
    const order = records.get('order', command.orderId)
    if (!order) return refuse('unknown-order')
    if (order.state === 'paid') return ok({ changes: [], value: order.id })
    if (order.state !== 'unpaid') return refuse('order-closed')

    const at = clock.now()
    const charged = charge(records, order, command, at)
    if (!charged.ok) return charged
    const opened = openWhatWasBought(records, order, at)
    if (!opened.ok) return opened
    const { payment, changes } = charged.value
    const paid = markOrderPaid(order, payment, opened.value.subscriptionId)
    return ok({
      changes: [...changes, { type: 'order' as const, put: paid }, ...opened.value.changes],
      value: order.id,
    })
  })
}

type Charge = { payment: Payment; changes: readonly AppChange[] }

/** The movement of the balance, and the voucher that was used (ORD-02). */
function charge(
  records: AppView,
  order: OrderIn<'unpaid'>,
  { key, method, voucherId }: PayOrder,
  at: Instant,
): Result<Charge, PayRefusal | 'unknown-order'> {
  const account = records.get('account', 'main')
  if (!account) return refuse('unknown-order')
  const voucher = voucherId === null ? null : records.get('voucher', voucherId)
  if (voucher === undefined) return refuse('voucher-not-applicable')
  const balance = balanceOf(records.list('movement'))
  const payment = settle(order, { account, balance, wish: { key, method, voucher }, at })
  if (!payment.ok) return payment
  const movement = chargeForOrder(order.id, payment.value.amount, at)
  const changes: AppChange[] = [{ type: 'movement', put: movement }]
  if (voucher) changes.push({ type: 'voucher', put: { ...voucher, usedByOrderId: order.id } })
  return ok({ payment: payment.value, changes })
}

type Opening = { subscriptionId: string; changes: readonly AppChange[] }

function openWhatWasBought(
  records: AppView,
  order: OrderIn<'unpaid'>,
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
