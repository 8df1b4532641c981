import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { closeOrdersOf } from '../policies/close-orders.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { liftSuspension } from '../policies/lift-suspension.ts'
import { withPvAlerts } from '../policies/pv-alerts.ts'
import { robotIdsOf } from '../policies/robots-of.ts'

export type SuspendProduct = {
  readonly id: string
  /** What it shall be from now on. */
  readonly suspended: boolean
}

/**
 * - `unknown-product`: there is no product of this number
 * - `illegal-transition`: it has ended, or is so already
 */
export type SuspendProductRefusal = 'unknown-product' | 'illegal-transition'

/**
 * 「封停」 and 「解除封停」: nothing but 管理 while it lasts (LIF-04); its unpaid orders close (PRC-14), and
 * nothing falls due for it until it is lifted (LIF-12).
 */
export const suspendProduct = command<SuspendProduct, null, SuspendProductRefusal>({
  name: 'suspend-product',
  input: z.object({ id: z.string(), suspended: z.boolean() }),
  decide: (records, { id, suspended }, { now: at }) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    if (product.ended || product.suspended === suspended) return refuse('illegal-transition')
    if (!suspended) {
      const changes = liftSuspension(records, product, at)
      return ok({ changes, files: deletedImages(changes), value: null })
    }
    const event = { at, by: 'reviewer' as const, what: 'suspended' }
    const put = { ...product, suspended, timeline: [...product.timeline, event] }
    const closed = closeOrdersOf(records, [id, ...robotIdsOf(records, id)], at)
    const changed = withPvAlerts(records, [{ type: 'subscription', put }], at)
    return ok({ changes: [...changed, ...closed], value: null })
  },
})
