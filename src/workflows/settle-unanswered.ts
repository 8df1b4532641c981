import { findUnpaid } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { completePayment, releaseVouchers } from './complete-payment.ts'
import { deletedImages } from './deleted-images.ts'

/** 「查得已支付」 and 「查得未支付」: what became of a payment whose answer never came (ORD-04). */
export function settleUnanswered(
  { store, clock }: Ports,
  { orderId, wasPaid }: { orderId: string; wasPaid: boolean },
) {
  return store.commit((records) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    if (order.state !== 'confirming') return refuse('illegal-transition')
    const at = clock.now()
    if (!wasPaid) {
      const released = releaseVouchers(records, order.id)
      const put = findUnpaid(order, at)
      return ok({ changes: [{ type: 'order', put }, ...released], value: null })
    }
    const completed = completePayment(records, order, { ...order.attempt, at })
    if (!completed.ok) return completed
    const changes = completed.value
    return ok({ changes, files: deletedImages(changes), value: null })
  })
}
