import * as z from 'zod/mini'
import type { AppChange, AppView } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { cancel } from '../domain/applications/index.ts'
import { closeOrder, isOpen, movableOrder, type Order } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { releaseVouchers } from '../policies/held-vouchers.ts'

export type CancelApplication = {
  /** 申请编号. */
  readonly id: string
  /** 撤回 before the review is over, 取消 after it. */
  readonly command: 'withdraw' | 'cancel'
}

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it cannot end like this in the state it is in (APP-08)
 * - `payment-confirming`: the bank has not answered yet whether its order was paid (ORD-04)
 */
export type CancelApplicationRefusal =
  | 'unknown-application'
  | 'illegal-transition'
  | 'payment-confirming'

/** 撤回 and 取消: the application ends, and an unpaid order of it closes with it. */
export const cancelApplication = command<CancelApplication, null, CancelApplicationRefusal>({
  name: 'cancel-application',
  input: z.object({ id: z.string(), command: z.enum(['withdraw', 'cancel']) }),
  decide: (records, { id, command: asked }, { now }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const cancelled = cancel(application, asked, now)
    if (!cancelled.ok) return cancelled
    const changes: AppChange[] = [{ type: 'application', put: cancelled.value }]
    for (const order of ordersOf(records, id)) {
      if (!isOpen(order)) continue
      const cancellable = movableOrder(order, 'cancel', 'customer')
      if (!cancellable.ok) return refuse('payment-confirming')
      changes.push({ type: 'order', put: closeOrder(cancellable.value, 'cancel', now) })
      changes.push(...releaseVouchers(records, order.id))
    }
    return ok({ changes, value: null })
  },
})

/** The orders of an application. */
function ordersOf(records: AppView, id: string): readonly Order[] {
  return records
    .list('order')
    .filter(({ purchase }) => purchase.what === 'application' && purchase.applicationId === id)
}
