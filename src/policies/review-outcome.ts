import type { AppChange } from '../api/app-records.ts'
import { type Application, approve, namePackage } from '../domain/applications/index.ts'
import { type MessageKind, messageOf } from '../domain/notifications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, type Result } from '../domain/shared/result.ts'

/** An approveAndTell with the message that tells of it (APP-09, MSG-02). */
export function approveAndTell(
  application: Application,
  at: Instant,
): Result<AppChange[], 'illegal-transition'> {
  const approved = approve(application, at)
  if (!approved.ok) return approved
  const isRequest = approved.value.state === 'pre-approved'
  return ok(tellReview(approved.value, isRequest ? 'request-approved' : 'review-approved'))
}

/** A reviewed application and its message; every review of the same application has its own. */
export function tellReview(
  application: Application,
  kind: Extract<MessageKind, `review-${string}` | `request-${string}`>,
  reason = '',
): AppChange[] {
  const message = messageOf(kind, {
    event: `${application.id}-${application.timeline.length}`,
    at: application.updatedAt,
    facts: { package: namePackage(application.package).zh, number: application.id, reason },
    about: { type: 'application', id: application.id },
    reviewOf: application.package.line,
  })
  return [
    { type: 'application', put: application },
    { type: 'message', create: message },
  ]
}
