import type { Ports } from '../api/app-records.ts'
import { closeOrder, nextOrderState } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { releaseVouchers } from '../policies/complete-payment.ts'

/** 「取消订单」: closes an unpaid order; its application stays 待付款 (ORD-05). */
export function cancelOrder({ store, clock }: Ports, { orderId }: { orderId: string }) {
  return store.commit((records) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    const next = nextOrderState(order.state, 'cancel', 'customer')
    if (!next.ok) return next
    if (order.state !== 'unpaid') return refuse('illegal-transition')
    const closed = closeOrder(order, 'cancelled', clock.now())
    const released = releaseVouchers(records, order.id)
    return ok({ changes: [{ type: 'order', put: closed }, ...released], value: null })
  })
}
