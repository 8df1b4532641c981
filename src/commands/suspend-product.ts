import type { Ports } from '../api/app-records.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { closeOrdersOf } from '../policies/close-orders.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { lifted } from '../policies/lift-suspension.ts'
import { withPvAlerts } from '../policies/pv-alert.ts'
import { robotIdsOf } from '../policies/robots-of.ts'

/**
 * 「封停」 and 「解除封停」: nothing but 管理 while it lasts (LIF-04); its unpaid orders close (PRC-14), and
 * nothing falls due for it until it is lifted (LIF-12).
 */
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
    if (!suspended) {
      const changes = lifted(records, product, at)
      return ok({ changes, files: deletedImages(changes), value: null })
    }
    const event = { at, by: 'reviewer' as const, what: 'suspended' }
    const put = { ...product, suspended, timeline: [...product.timeline, event] }
    const closed = closeOrdersOf(records, [id, ...robotIdsOf(records, id)], at)
    const changed = withPvAlerts(records, [{ type: 'subscription', put }], at)
    return ok({ changes: [...changed, ...closed], value: null })
  })
}
