import { ok, refuse } from '../domain/shared/result.ts'
import type { AppView, Ports } from './app-records.ts'
import { closeOrdersOf } from './close-orders.ts'
import { withPvAlerts } from './pv-alert.ts'

/** 「封停」 and 「解除封停」: nothing but 管理 while it lasts (LIF-04); its unpaid orders close (PRC-14). */
export function suspendProduct(
  { store, clock }: Ports,
  { id, suspended }: { id: string; suspended: boolean },
) {
  return store.commit((records) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    if (typeof suspended !== 'boolean') return refuse('malformed')
    if (product.ended || product.suspended === suspended) return refuse('illegal-transition')
    const at = clock.now()
    const event = { at, by: 'reviewer' as const, what: suspended ? 'suspended' : 'unsuspended' }
    const put = {
      ...product,
      suspended,
      // What the calendar did meanwhile is not told afterwards.
      ...(suspended ? {} : { toldUntil: at }),
      timeline: [...product.timeline, event],
    }
    const closed = suspended ? closeOrdersOf(records, [id, ...robotIdsOf(records, id)], at) : []
    const changed = withPvAlerts(records, [{ type: 'subscription', put }], at)
    return ok({ changes: [...changed, ...closed], value: null })
  })
}

/** The robots of an online product. */
export function robotIdsOf(records: AppView, productId: string): readonly string[] {
  return records
    .list('subscription')
    .flatMap((one) => (one.line === 'robot' && one.productId === productId ? [one.id] : []))
}
