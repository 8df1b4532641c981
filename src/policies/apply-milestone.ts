import type { AppChange, AppView } from '../api/app-records.ts'
import { type MessageKind, messageOf, productFacts } from '../domain/notifications/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import {
  hasEnded,
  isChange,
  lastRenewableDay,
  type Milestone,
  milestonesAt,
  type Subscription,
} from '../domain/subscriptions/index.ts'
import { closeOrdersOf } from './close-orders.ts'
import { withPvAlerts } from './pv-alerts.ts'
import { robotIdsOf } from './robots-of.ts'
import { tellOnce } from './tell-once.ts'
import { tellShortage } from './tell-shortage.ts'

/** Which milestones are told by a message (LIF-04, LIF-08); the others the screens show. */
const TOLD: Partial<Record<Milestone['what'], MessageKind>> = {
  'expiry-reminder': 'expiry-reminder',
  'reclaim-reminder': 'reclaim-reminder',
  reclaimed: 'reclaimed',
  'trial-ended': 'trial-ended',
}

/** What the calendar does to a product: a message, and on reclaim the end of its unpaid orders (PRC-14). */
export function applyMilestone(
  records: AppView,
  product: Subscription,
  milestone: Milestone,
): readonly AppChange[] {
  const { at, what } = milestone
  const put: Subscription = {
    ...product,
    notifiedThrough: at,
    timeline: isChange(what) ? [...product.timeline, { at, by: 'system', what }] : product.timeline,
  }
  const closed =
    what === 'reclaimed'
      ? closeOrdersOf(records, [product.id, ...robotIdsOf(records, product.id)], at)
      : []
  const changed = withPvAlerts(records, [{ type: 'subscription', put }], at)
  const told = milestonesAt(product, milestone).flatMap((one) =>
    tell(records, product, { ...one, at }),
  )
  return [...changed, ...told, ...closed]
}

function tell(records: AppView, product: Subscription, milestone: Milestone): AppChange[] {
  if (milestone.what === 'renewals-ahead') return tellShortage(records, milestone.at)
  return message(records, product, milestone)
}

function message(
  records: AppView,
  product: Subscription,
  { at, what, daysLeft }: Milestone,
): AppChange[] {
  const kind = TOLD[what]
  if (!kind || product.expiresOn === null || endsWithItsOnline(records, product)) return []
  const until =
    what === 'reclaim-reminder' ? lastRenewableDay(product.expiresOn) : product.expiresOn
  const put = messageOf(kind, {
    event: `${product.id}-${product.expiresOn}-${daysLeft}`,
    at,
    facts: {
      ...productFacts(product),
      days: String(daysLeft),
      until,
    },
    about: { type: 'subscription', id: product.id },
  })
  return tellOnce(records, put)
}

/** A robot that ends on its online product's date is renewed along with it: one message tells of both. */
function endsWithItsOnline(records: AppView, product: Subscription): boolean {
  if (product.line !== 'robot') return false
  const online = records.get('subscription', product.productId)
  if (!online) return false
  return (
    online.expiresOn === product.expiresOn || hasEnded(online, civilDateOf(product.notifiedThrough))
  )
}
