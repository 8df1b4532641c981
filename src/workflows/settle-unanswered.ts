import { findUnpaid, type OrderIn } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { AppChange, AppView, Ports } from './app-records.ts'
import { closeUncharged } from './close-orders.ts'
import { completePayment, keepAwaitedVoucher, merged } from './complete-payment.ts'
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
      const released = keepAwaitedVoucher(records, order)
      const put = findUnpaid(order, at)
      return ok({ changes: [{ type: 'order', put }, ...released], value: null })
    }
    const changes = settled(records, order, at)
    return ok({ changes, files: deletedImages(changes), value: null })
  })
}

/**
 * The unanswered payment counts as paid (ORD-04). Where what it pays for is not possible any more, the
 * order closes uncharged, and money from outside goes to the balance (PRC-14).
 */
export function settled(
  records: AppView,
  order: OrderIn<'confirming'>,
  at: Instant,
): readonly AppChange[] {
  const completed = completePayment(records, order, { ...order.attempt, at })
  return completed.ok ? completed.value : merged(records, [closeUncharged(records, order, at)])
}
