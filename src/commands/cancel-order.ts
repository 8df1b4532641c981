import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { closeOrder, movableOrder } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { releaseVouchers } from '../policies/held-vouchers.ts'

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
    const cancellable = movableOrder(order, 'cancel', 'customer')
    if (!cancellable.ok) return cancellable
    const closed = closeOrder(cancellable.value, 'cancel', now)
    const released = releaseVouchers(records, order.id)
    return ok({ changes: [{ type: 'order', put: closed }, ...released], value: null })
  },
})
