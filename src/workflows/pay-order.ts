import { findRival } from '../domain/applications/index.ts'
import {
  availableBalance,
  awaitMoney,
  declinePayment,
  loseAnswer,
  type Order,
  type OrderIn,
  type Payment,
  type PaymentMethod,
  type PayRefusal,
  priceOfPayment,
} from '../domain/orders/index.ts'
import {
  type DemoSettings,
  FIRST_DEMO_SETTINGS,
  type PaymentOutcome,
} from '../domain/shared/demo-settings.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import type { AppChange, AppView, Ports } from './app-records.ts'
import { completePayment, holdVoucher, releaseVouchers } from './complete-payment.ts'
import { deletedImages } from './deleted-images.ts'
import { rivalsIn } from './rivals.ts'

export type PayOrder = {
  orderId: string
  /** The screen's idempotency key: a second press carries the same one (ORD-01). */
  key: string
  method: PaymentMethod
  voucherId: string | null
}

/** What became of 「确认支付」; `awaiting`: the money is on its way by WeChat or bank. */
export type PaymentAnswer = 'paid' | 'declined' | 'confirming' | 'awaiting'

/**
 * 「确认支付」 (ORD-01, ORD-04, ORD-07). Paying a paid order gives the first result and charges
 * nothing; an unanswered one is never charged again meanwhile; the same key is one try.
 */
export function payOrder({ store, clock }: Ports, command: PayOrder) {
  return store.commit((records) => {
    const order = records.get('order', command.orderId)
    if (!order) return refuse('unknown-order')
    const earlier = earlierAnswer(order, command.key)
    if (earlier) return ok({ changes: [], value: earlier })
    if (order.state !== 'unpaid') return refuse('order-closed')
    const payment = priced(records, order, command, clock.now())
    if (!payment.ok) return payment
    const settings = records.get('demo-settings', 'main') ?? FIRST_DEMO_SETTINGS
    const tried = tryPayment(records, order, payment.value, settings.nextPayment)
    if (!tried.ok) return tried
    const { changes, value } = tried.value
    const files = deletedImages(changes)
    return ok({ changes: [...changes, ...answered(settings)], files, value })
  })
}

/** What was answered already, so that nothing is charged again (ORD-01, ORD-04). */
function earlierAnswer(order: Order, key: string): PaymentAnswer | null {
  switch (order.state) {
    case 'paid':
    case 'confirming':
      return order.state
    case 'unpaid':
      if (order.declined?.key === key) return 'declined'
      return order.awaited?.key === key ? 'awaiting' : null
    case 'closed':
      return null
  }
}

/** The chosen outcome holds for one payment, then the bank says yes again. */
function answered(settings: DemoSettings): AppChange[] {
  if (settings.nextPayment === 'success') return []
  return [{ type: 'demo-settings', put: { ...settings, nextPayment: 'success' } }]
}

function priced(
  records: AppView,
  order: OrderIn<'unpaid'>,
  { key, method, voucherId }: PayOrder,
  at: Instant,
): Result<Payment, PayRefusal | 'unknown-order' | 'professional-exists'> {
  const account = records.get('account', 'main')
  if (!account) return refuse('unknown-order')
  const voucher = voucherId === null ? null : records.get('voucher', voucherId)
  if (voucher === undefined) return refuse('voucher-not-applicable')
  const application = order.applicationId && records.get('application', order.applicationId)
  const opened = rivalsIn(records, at).filter(({ state }) => state === 'completed')
  if (application && findRival(application, opened)) return refuse('professional-exists')
  const balance = availableBalance(records.list('movement'), records.list('order'))
  return priceOfPayment(order, { account, balance, wish: { key, method, voucher }, at })
}

type Tried = { changes: readonly AppChange[]; value: PaymentAnswer }

/** What the simulated bank's answer makes of one try. */
function tryPayment(
  records: AppView,
  order: OrderIn<'unpaid'>,
  payment: Payment,
  outcome: PaymentOutcome,
): Result<Tried, 'illegal-transition' | 'unknown-application'> {
  if (outcome === 'declined') {
    const put = declinePayment(order, payment)
    const released = releaseVouchers(records, order.id)
    return ok({ changes: [{ type: 'order', put }, ...released], value: 'declined' })
  }
  const held = [
    ...releaseVouchers(records, order.id),
    ...holdVoucher(records, payment.voucherId, order.id),
  ]
  if (outcome === 'unanswered') {
    const put = loseAnswer(order, payment)
    return ok({ changes: [...held, { type: 'order', put }], value: 'confirming' })
  }
  if (payment.method !== 'balance') {
    const put = awaitMoney(order, payment)
    return ok({ changes: [...held, { type: 'order', put }], value: 'awaiting' })
  }
  const completed = completePayment(records, order, payment)
  return completed.ok ? ok({ changes: [...held, ...completed.value], value: 'paid' }) : completed
}
