import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { receiveMoney } from '../policies/receive-money.ts'

export type ConfirmArrival = {
  /** 订单编号. */
  readonly orderId: string
  /** Of the payment that came; absent: the one that was awaited last. */
  readonly paymentKey?: string | undefined
}

/**
 * - `unknown-order`: there is no order of this number
 * - `illegal-transition`: no such money is awaited
 */
export type ConfirmArrivalRefusal = 'unknown-order' | 'illegal-transition'

/**
 * 「确认到账」: awaited money has come. It pays its order, or goes to the balance where that cannot
 * be paid with it any more (ORD-05, ORD-11); so for all orders that it is for (BIL-01).
 */
export const confirmArrival = command<ConfirmArrival, null, ConfirmArrivalRefusal>({
  name: 'confirm-arrival',
  input: z.object({ orderId: z.string(), paymentKey: z.optional(z.string()) }),
  decide: (records, { orderId, paymentKey }, { now }) => {
    const order = records.get('order', orderId)
    if (!order) return refuse('unknown-order')
    const payment =
      paymentKey === undefined
        ? order.awaited.at(-1)
        : order.awaited.find((one) => one.key === paymentKey)
    if (!payment) return refuse('illegal-transition')
    const changes = receiveMoney(records, payment.key, now)
    return ok({ changes, files: deletedImages(changes), value: null })
  },
})
