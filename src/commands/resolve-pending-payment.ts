import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { findUnpaid, movableOrder } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { keepAwaitedVoucher } from '../policies/complete-payment.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { receiveUnanswered } from '../policies/receive-money.ts'

export type ResolvePendingPayment = {
  /** 订单编号. */
  readonly orderId: string
  readonly wasPaid: boolean
}

/**
 * - `unknown-order`: there is no order of this number
 * - `illegal-transition`: its payment is not one without an answer
 */
export type ResolvePendingPaymentRefusal = 'unknown-order' | 'illegal-transition'

/** 「查得已支付」 and 「查得未支付」: what became of a payment whose answer never came (ORD-04). */
export const resolvePendingPayment = command<
  ResolvePendingPayment,
  null,
  ResolvePendingPaymentRefusal
>({
  name: 'resolve-pending-payment',
  input: z.object({ orderId: z.string(), wasPaid: z.boolean() }),
  decide: (records, { orderId, wasPaid }, { now }) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    const unanswered = movableOrder(order, 'find-unpaid', 'bank')
    if (!unanswered.ok) return unanswered
    if (wasPaid) {
      const changes = receiveUnanswered(records, unanswered.value, now)
      return ok({ changes, files: deletedImages(changes), value: null })
    }
    const released = keepAwaitedVoucher(records, order)
    const put = findUnpaid(unanswered.value, now)
    return ok({ changes: [{ type: 'order', put }, ...released], value: null })
  },
})
