import { type Order, type Payment, pays } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { AppChange, AppView, Ports } from './app-records.ts'
import { closeUncharged } from './close-orders.ts'
import { completePayment, keepsVoucher, lateMoney, merged } from './complete-payment.ts'
import { deletedImages } from './deleted-images.ts'

/**
 * 「确认到账」: awaited money has come. It pays its order; where that was paid otherwise, closed or
 * changed meanwhile, or its product has ended, it goes to the balance, with a message (ORD-05, PRC-14).
 *
 * @param key of the payment that came; absent: the one that was awaited last
 */
export function confirmArrival(
  { store, clock }: Ports,
  { orderId, key }: { orderId: string; key?: string },
) {
  return store.commit((records) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    const payment =
      key === undefined ? order.awaited.at(-1) : order.awaited.find((one) => one.key === key)
    if (!payment) return refuse('illegal-transition')
    const changes = arrived(records, { order, payment, at: clock.now() })
    return ok({ changes, files: deletedImages(changes), value: null })
  })
}

function arrived(
  records: AppView,
  { order, payment, at }: { order: Order; payment: Payment; at: Instant },
): readonly AppChange[] {
  if (order.state !== 'unpaid' || !pays(order, payment)) return lateMoney(order, payment, at)
  if (!keepsVoucher(records, order.id, payment)) return lateMoney(order, payment, at)
  const completed = completePayment(records, order, { ...payment, at })
  if (completed.ok) return completed.value
  const [closed, ...rest] = closeUncharged(records, order, at)
  const put = closed && 'put' in closed && closed.type === 'order' ? closed.put : order
  return merged(records, [rest, lateMoney(put, payment, at)])
}
