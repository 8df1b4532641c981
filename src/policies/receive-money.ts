import type { AppChange, AppView } from '../api/app-records.ts'
import { messageOf } from '../domain/notifications/index.ts'
import {
  closeOrder,
  forgetAwaited,
  giveUpAttempt,
  isOpen,
  isSameBasis,
  isSettled,
  type MoneyObstacle,
  type Order,
  type OrderDraft,
  type Payment,
  pays,
  takeNewPrice,
} from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { closeUncharged } from './close-orders.ts'
import { completePayment } from './complete-payment.ts'
import { keepAwaitedVoucher, keepsVoucher, releaseVouchers } from './held-vouchers.ts'
import { partsOfPayment } from './parts-of-payment.ts'
import type { PayableOrder, PurchaseRefusal } from './purchases/purchase-kind.ts'
import { draftOrder } from './purchases/purchase-kinds.ts'
import { changesInTurn, StagedRecords, squashChanges } from './staged-records.ts'

type Received<O extends Order = Order> = {
  readonly order: O
  readonly payment: Payment
  readonly at: Instant
}

/** Why money cannot do what it was paid for; `today`: the order as it would be made now, where that changed. */
type InTheWay = { readonly obstacle: MoneyObstacle; readonly today?: OrderDraft }

/**
 * Money that was awaited has come, or an unanswered payment is found paid: it does what it was paid for, or goes
 * to the balance at once, with one message an order (ORD-05, ORD-11). What the balance itself paid is not charged
 * then. Where one of several orders cannot be paid by it, none is (BIL-01).
 */
export function receiveMoney(records: AppView, key: string, at: Instant): readonly AppChange[] {
  const parts = partsOfPayment(records, key).map((part) => ({ ...part, at }))
  const paid = payParts(records, parts)
  if (paid.ok) return paid.changes
  return changesInTurn(records, parts, (view, part) => {
    const own = part.order.id === paid.orderId ? paid.obstacle : 'together'
    return giveBack(view, part, wayOf(records, part) ?? { obstacle: own })
  })
}

/** Whether money that is on its way would pay all that it is for if it came now (ORD-11, BIL-01). */
export function wouldPay(records: AppView, key: string, at: Instant): boolean {
  return payParts(
    records,
    partsOfPayment(records, key).map((part) => ({ ...part, at })),
  ).ok
}

type PaidParts =
  | { readonly ok: true; readonly changes: readonly AppChange[] }
  | { readonly ok: false; readonly orderId: string; readonly obstacle: MoneyObstacle }

/** One part after the other, each with what those before it brought about; or the first that cannot be paid, and why. */
function payParts(records: AppView, parts: readonly Received[]): PaidParts {
  const view = new StagedRecords(records)
  for (const { order, payment, at } of parts) {
    const inTheWay = wayOf(view, { order, payment, at })
    if (inTheWay) return { ok: false, orderId: order.id, obstacle: inTheWay.obstacle }
    // Nothing is in the way of an order that is open.
    const completed = completePayment(view, order as PayableOrder, { ...payment, at })
    if (!completed.ok) {
      const obstacle = obstacleOf(completed.error.code)
      return { ok: false, orderId: order.id, obstacle }
    }
    view.apply(completed.value)
  }
  return { ok: true, changes: view.changes }
}

/** What is in the way of this part, as the records stand; null: nothing. */
function wayOf(records: AppView, { order, payment, at }: Received): InTheWay | null {
  if (!isOpen(order)) return { obstacle: isSettled(order) ? 'settled' : 'closed' }
  // The bank may still say that the other payment was made.
  if (order.state === 'confirming' && order.attempt.key !== payment.key) {
    return { obstacle: 'confirming' }
  }
  return inTheWayOf(records, { order, payment, at })
}

function giveBack(records: AppView, part: Received, inTheWay: InTheWay): readonly AppChange[] {
  const { order, payment, at } = part
  const isOthers = order.state === 'confirming' && order.attempt.key !== payment.key
  return isOpen(order) && !isOthers
    ? turnAway(records, { order, payment, at }, inTheWay)
    : putIntoBalance(order, payment, { obstacle: inTheWay.obstacle, at })
}

function inTheWayOf(
  records: AppView,
  { order, payment, at }: Received<PayableOrder>,
): InTheWay | null {
  const draft = draftOrder(records, order.purchase, { at, placing: false })
  if (!draft.ok) return { obstacle: obstacleOf(draft.error.code) }
  if (!isSameBasis(order.basis, draft.value.basis)) {
    return { obstacle: 'changed', today: draft.value }
  }
  if (!pays(order, payment)) return { obstacle: 'changed' }
  return keepsVoucher(records, order.id, payment) ? null : { obstacle: 'voucher-taken' }
}

function obstacleOf(code: PurchaseRefusal): MoneyObstacle {
  switch (code) {
    case 'product-ended':
    case 'refund-reviewing':
    case 'nothing-left':
      return code
    case 'product-not-in-force':
      return 'nothing-left'
    default:
      return 'not-possible'
  }
}

/** The order closes where its product has ended; else it waits on, at the price of today where that changed. */
function turnAway(
  records: AppView,
  { order, payment, at }: Received<PayableOrder>,
  { obstacle, today }: InTheWay,
): readonly AppChange[] {
  if (obstacle === 'product-ended') {
    if (payment.method === 'balance') {
      return closeUncharged(records, order, { command: 'end-product', at })
    }
    const closed = closeOrder(order, 'end-product', at)
    return [
      ...releaseVouchers(records, order.id),
      ...putIntoBalance(closed, payment, { obstacle, at }),
    ]
  }
  const open = order.state === 'confirming' ? giveUpAttempt(order, at) : order
  const put = today ? takeNewPrice(open, today, at) : open
  const awaited = put.awaited.filter(({ key }) => key !== payment.key)
  return squashChanges(records, [
    keepAwaitedVoucher(records, { id: put.id, awaited }),
    putIntoBalance(put, payment, { obstacle, at }),
  ])
}

/** Money from outside goes to the balance; what the balance would have paid stays there. Either is told once. */
function putIntoBalance(
  order: Order,
  { key, amount, method }: Payment,
  { obstacle, at }: { obstacle: MoneyObstacle; at: Instant },
): readonly AppChange[] {
  const told = {
    event: `${order.id}-${key}`,
    at,
    facts: { order: order.id, amount: formatPrice(amount), obstacle },
    about: { type: 'order' as const, id: order.id },
  }
  if (method === 'balance') {
    return [
      { type: 'order', put: order },
      { type: 'message', create: messageOf('payment-void', told) },
    ]
  }
  const movement = { at, amount, kind: 'late-payment' as const, orderId: order.id }
  return [
    { type: 'order', put: forgetAwaited(order, key, at) },
    { type: 'movement', create: { id: `late-${order.id}-${key}`, ...movement } },
    { type: 'message', create: messageOf('late-payment', told) },
  ]
}
