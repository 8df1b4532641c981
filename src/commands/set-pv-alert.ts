import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import {
  ALERT_CHANNELS,
  type AlertChannel,
  isInForce,
  MOST_WATCHED_VIEWS,
  withAlertSettings,
} from '../domain/subscriptions/index.ts'
import { withPvAlerts } from '../policies/pv-alerts.ts'

export type SetPvAlert = {
  readonly id: string
  /** In views; 0: none. Absent: as it was. */
  readonly threshold?: number | undefined
  /** Absent: as they were. */
  readonly channels?: readonly AlertChannel[] | undefined
}

/**
 * - `unknown-product`: there is no PV product of this number
 * - `not-whole`: the threshold is no whole number of views
 * - `above-maximum`: more views than can be watched
 * - `product-not-in-force`: it has ended, or is suspended
 * - `channel-missing`: an alert that nobody would be told of
 */
export type SetPvAlertRefusal =
  | 'unknown-product'
  | 'not-whole'
  | 'above-maximum'
  | 'product-not-in-force'
  | 'channel-missing'

const NO_ALERT = { threshold: 0, channels: [] }

/**
 * 「余额告警阈值」: in views, with its channels; what is not given stays (LIF-07). Already below it: the alert is raised
 * at once.
 */
export const setPvAlert = command<SetPvAlert, null, SetPvAlertRefusal>({
  name: 'set-pv-alert',
  input: z.object({
    id: z.string(),
    // What is no whole number of views is refused by its own word.
    threshold: z.optional(z.custom<number>((threshold) => typeof threshold === 'number')),
    channels: z.optional(z.array(z.enum(ALERT_CHANNELS)).check(z.maxLength(ALERT_CHANNELS.length))),
  }),
  decide: (records, { id, ...changed }, { now }) => {
    const product = records.get('subscription', id)
    if (product?.line !== 'pv') return refuse('unknown-product')
    const kept = product.alert ?? NO_ALERT
    const { threshold = kept.threshold, channels = kept.channels } = changed
    if (!Number.isSafeInteger(threshold) || threshold < 0) return refuse('not-whole')
    if (threshold > MOST_WATCHED_VIEWS) return refuse('above-maximum')
    if (!isInForce(product, civilDateOf(now))) return refuse('product-not-in-force')
    if (threshold > 0 && channels.length === 0) return refuse('channel-missing')
    const put = withAlertSettings(product, { threshold, channels })
    return ok({ changes: withPvAlerts(records, [{ type: 'subscription', put }], now), value: null })
  },
})
