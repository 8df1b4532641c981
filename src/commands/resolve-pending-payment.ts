import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { findUnpaid, movableOrder } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { keepAwaitedVoucher } from '../policies/held-vouchers.ts'
import { partsOfPayment } from '../policies/parts-of-payment.ts'
import { receiveMoney } from '../policies/receive-money.ts'
import { changesInTurn } from '../policies/staged-records.ts'

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

/** 「查得已支付」 and 「查得未支付」: what became of a payment whose answer never came, for all its orders (ORD-04, BIL-01). */
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
    const { key } = unanswered.value.attempt
    const changes = wasPaid ? receiveMoney(records, key, now) : findNotPaid(records, key, now)
    return ok({ changes, files: deletedImages(changes), value: null })
  },
})

function findNotPaid(records: AppView, key: string, at: Instant): readonly AppChange[] {
  const parts = partsOfPayment(records, key).flatMap(({ order }) =>
    order.state === 'confirming' ? [order] : [],
  )
  return changesInTurn(records, parts, (view, order) => [
    { type: 'order', put: findUnpaid(order, at) },
    ...keepAwaitedVoucher(view, order),
  ])
}
