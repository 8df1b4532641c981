import type { AppChange, AppView, Ports } from '../api/app-records.ts'
import { cancel } from '../domain/applications/index.ts'
import { closeOrder, type Order } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { releaseVouchers } from '../policies/complete-payment.ts'

/** 撤回 and 取消: the application ends, and an unpaid order of it closes with it. */
export function cancelApplication(
  { store, clock }: Ports,
  { id, command }: { id: string; command: 'withdraw' | 'cancel' },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (command !== 'withdraw' && command !== 'cancel') return refuse('malformed')
    const at = clock.now()
    const cancelled = cancel(application, command, at)
    if (!cancelled.ok) return cancelled
    const changes: AppChange[] = [{ type: 'application', put: cancelled.value }]
    for (const order of ordersOf(records, id)) {
      if (order.state === 'confirming') return refuse('payment-confirming')
      if (order.state !== 'unpaid') continue
      changes.push({ type: 'order', put: closeOrder(order, 'cancelled', at) })
      changes.push(...releaseVouchers(records, order.id))
    }
    return ok({ changes, value: null })
  })
}

/** The orders of an application. */
function ordersOf(records: AppView, id: string): readonly Order[] {
  return records
    .list('order')
    .filter(({ purchase }) => purchase.what === 'application' && purchase.applicationId === id)
}
