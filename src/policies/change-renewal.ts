import type { AppChange, AppView } from '../api/app-records.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { type RenewalSetting, type Subscription, statusOf } from '../domain/subscriptions/index.ts'
import { isStandingStill } from './robots-of.ts'

/** 续费方式 of a product; what is asked for already changes nothing (LIF-11, RNW-04). */
export function changeRenewal(
  records: AppView,
  product: Subscription,
  { setting, at }: { readonly setting: RenewalSetting; readonly at: Instant },
): Result<readonly AppChange[], 'not-renewable'> {
  const isAnnual = product.line !== 'pv' && product.holdings.length > 0
  const { status } = statusOf(product, civilDateOf(at))
  // Through the last renewable day it can be changed.
  const isOver = status === 'reclaimed' || status === 'refunded'
  if (!isAnnual || isOver) return refuse('not-renewable')
  const what = eventOf(product.renewal, setting)
  if (what === null) return ok([])
  const put = {
    ...product,
    renewal: setting,
    // What lies before it was switched on is not tried, and reminders that were muted are not told late.
    lastAttemptAt: setting.mode === 'automatic' ? at : null,
    notifiedThrough: isStandingStill(records, product)
      ? product.notifiedThrough
      : Math.max(product.notifiedThrough, at),
    timeline: [...product.timeline, { at, by: 'customer' as const, what }],
  }
  return ok([{ type: 'subscription', put }])
}

/** What the timeline says of the change; null: there is none. */
function eventOf(was: RenewalSetting, is: RenewalSetting): string | null {
  const isOther = was.years !== is.years || was.daysBefore !== is.daysBefore
  if (was.mode === is.mode) return isOther ? 'auto-renewal-changed' : null
  if (is.mode === 'automatic') return 'auto-renewal-on'
  if (is.mode === 'lapse') return 'lapse-on'
  return was.mode === 'lapse' ? 'lapse-off' : 'auto-renewal-off'
}
