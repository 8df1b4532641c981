import { messageOf } from '../domain/notifications/index.ts'
import { forgetAwaited, type OrderIn, type Payment } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { AppChange, Ports } from './app-records.ts'
import { completePayment } from './complete-payment.ts'
import { deletedImages } from './deleted-images.ts'

/**
 * 「确认到账」: awaited money has come. It pays its order; where that was closed meanwhile, it goes
 * to the balance, with a message (ORD-05).
 */
export function confirmArrival({ store, clock }: Ports, { orderId }: { orderId: string }) {
  return store.commit((records) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    if (order.state !== 'unpaid' && order.state !== 'closed') return refuse('illegal-transition')
    if (!order.awaited) return refuse('illegal-transition')
    const at = clock.now()
    if (order.state === 'closed') {
      return ok({ changes: toBalance(order, order.awaited, at), value: null })
    }
    const completed = completePayment(records, order, { ...order.awaited, at })
    if (!completed.ok) return completed
    const changes = completed.value
    return ok({ changes, files: deletedImages(changes), value: null })
  })
}

function toBalance(order: OrderIn<'closed'>, payment: Payment, at: Instant): AppChange[] {
  const { amount } = payment
  const movement = { at, amount, kind: 'late-payment' as const, orderId: order.id }
  const message = messageOf('late-payment', {
    event: `${order.id}-${payment.key}`,
    at,
    facts: { order: order.id, amount: formatPrice(amount) },
    about: { type: 'order', id: order.id },
  })
  return [
    { type: 'order', put: forgetAwaited(order, at) },
    { type: 'movement', put: { id: `late-${order.id}-${payment.key}`, ...movement } },
    { type: 'message', put: message },
  ]
}
