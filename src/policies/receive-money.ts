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
  type OrderIn,
  type Payment,
  pays,
  takeNewPrice,
} from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { closeUncharged } from './close-orders.ts'
import {
  completePayment,
  keepAwaitedVoucher,
  keepsVoucher,
  releaseVouchers,
} from './complete-payment.ts'
import type { PayableOrder, PurchaseRefusal } from './purchases/purchase-kind.ts'
import { draftOrder } from './purchases/purchase-kinds.ts'
import { squashChanges } from './staged-records.ts'

type Received<O extends Order = Order> = {
  readonly order: O
  readonly payment: Payment
  readonly at: Instant
}

/** Why money cannot do what it was paid for; `today`: the order as it would be made now, where that changed. */
type InTheWay = { readonly obstacle: MoneyObstacle; readonly today?: OrderDraft }

/**
 * Money that was awaited has come, or an unanswered payment is found paid: it does what it was paid for, or goes
 * to the balance at once, with one message (ORD-05, ORD-11). What the balance itself paid is not charged then.
 */
export function receiveMoney(
  records: AppView,
  { order, payment, at }: Received,
): readonly AppChange[] {
  if (!isOpen(order)) {
    return putIntoBalance(order, payment, { obstacle: isSettled(order) ? 'settled' : 'closed', at })
  }
  // The bank may still say that the other payment was made.
  if (order.state === 'confirming' && order.attempt.key !== payment.key) {
    return putIntoBalance(order, payment, { obstacle: 'confirming', at })
  }
  const received = { order, payment, at }
  const inTheWay = inTheWayOf(records, received)
  if (inTheWay) return turnAway(records, received, inTheWay)
  const completed = completePayment(records, order, { ...payment, at })
  return completed.ok
    ? completed.value
    : turnAway(records, received, { obstacle: obstacleOf(completed.error.code) })
}

/** The unanswered payment counts as paid (ORD-04); it may not be able to do what it was for any more (ORD-11). */
export function receiveUnanswered(
  records: AppView,
  order: OrderIn<'confirming'>,
  at: Instant,
): readonly AppChange[] {
  return receiveMoney(records, { order, payment: order.attempt, at })
}

/** Whether money that is on its way would pay its order if it came now (ORD-11). */
export function wouldPay(records: AppView, received: Received<PayableOrder>): boolean {
  return inTheWayOf(records, received) === null
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
