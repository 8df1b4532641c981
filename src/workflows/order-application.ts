import { orderForApplication } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { takeNumber } from './numbering.ts'

/**
 * 「立即购买」: one order for an approved application. Pressed twice, reloaded or in two tabs,
 * it gives the order that is open already (ORD-01). Gives the 订单编号.
 */
export function orderApplication({ store, clock }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (application.state !== 'awaiting-payment') return refuse('illegal-transition')
    const open = records
      .list('order')
      .find(
        ({ applicationId, state }) =>
          applicationId === id && (state === 'unpaid' || state === 'confirming'),
      )
    if (open) return ok({ changes: [], value: open.id })
    const at = clock.now()
    const next = takeNumber(records, 'order', at)
    return ok({
      changes: [next.taken, { type: 'order', put: orderForApplication(next.id, application, at) }],
      value: next.id,
    })
  })
}
