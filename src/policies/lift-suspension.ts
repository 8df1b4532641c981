import type { AppChange, AppView } from '../api/app-records.ts'
import type { Instant } from '../domain/shared/instant.ts'
import {
  overdueMilestones,
  resumeProduct,
  type Subscription,
} from '../domain/subscriptions/index.ts'
import { applyMilestone } from './apply-milestone.ts'
import { completeDeployment } from './complete-deployment.ts'
import { withPvAlerts } from './pv-alerts.ts'
import { isStandingStill, robotIdsOf } from './robots-of.ts'
import { StagedRecords } from './staged-records.ts'

/**
 * A product goes on, and its robots with it: what fell due while they stood still is done now, as far as it is
 * still possible (LIF-12).
 */
export function liftSuspension(
  records: AppView,
  product: Subscription,
  at: Instant,
): readonly AppChange[] {
  const view = new StagedRecords(records)
  const event = { at, by: 'reviewer' as const, what: 'unsuspended' }
  const timeline = [...product.timeline, event]
  view.apply([{ type: 'subscription', put: { ...product, suspended: false, timeline } }])
  for (const id of [product.id, ...robotIdsOf(records, product.id)]) {
    const one = view.get('subscription', id)
    if (one && !one.ended && !isStandingStill(view, one)) view.apply(catchUp(view, one, at))
  }
  return withPvAlerts(records, view.changes, at)
}

function catchUp(records: AppView, product: Subscription, at: Instant): readonly AppChange[] {
  if (product.line === 'cdp' && product.deployment && product.deployment.dueAt <= at) {
    return completeDeployment(records, product, at)
  }
  const view = new StagedRecords(records)
  view.apply([{ type: 'subscription', put: resumeProduct(product, at) }])
  for (const milestone of overdueMilestones(product, at)) {
    const current = view.get('subscription', product.id)
    if (current) view.apply(applyMilestone(view, current, milestone))
  }
  return view.changes
}
