import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { closeOrder, isOpen, nextOrderState } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { releaseVouchers } from '../policies/complete-payment.ts'

export type CancelOrder = {
  /** 订单编号. */
  readonly orderId: string
}

/**
 * - `unknown-order`: there is no order of this number
 * - `illegal-transition`: it is not unpaid any more (ORD-05)
 */
export type CancelOrderRefusal = 'unknown-order' | 'illegal-transition'

/** 「取消订单」: closes an unpaid order; its application stays 待付款 (ORD-05). */
export const cancelOrder = command<CancelOrder, null, CancelOrderRefusal>({
  name: 'cancel-order',
  input: z.object({ orderId: z.string() }),
  decide: (records, { orderId }, { now }) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    const next = nextOrderState(order.state, 'cancel', 'customer')
    if (!next.ok) return next
    if (!isOpen(order)) return refuse('illegal-transition')
    const closed = closeOrder(order, 'cancelled', now)
    const released = releaseVouchers(records, order.id)
    return ok({ changes: [{ type: 'order', put: closed }, ...released], value: null })
  },
})
