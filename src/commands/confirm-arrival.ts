import type { Ports } from '../api/app-records.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { receiveMoney } from '../policies/receive-money.ts'

/**
 * 「确认到账」: awaited money has come. It pays its order, or goes to the balance where that cannot
 * be paid with it any more (ORD-05, ORD-11).
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
    const changes = receiveMoney(records, { order, payment, at: clock.now() })
    return ok({ changes, files: deletedImages(changes), value: null })
  })
}
