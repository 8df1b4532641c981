import type { AppChange, AppView, Ports } from '../api/app-records.ts'
import { findUnpaid, type OrderIn } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { keepAwaitedVoucher } from '../policies/complete-payment.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { receiveMoney } from '../policies/receive-money.ts'

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

/** The unanswered payment counts as paid (ORD-04); it may not be able to do what it was for any more (ORD-11). */
export function settled(
  records: AppView,
  order: OrderIn<'confirming'>,
  at: Instant,
): readonly AppChange[] {
  return receiveMoney(records, { order, payment: order.attempt, at })
}
