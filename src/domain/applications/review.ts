import type { Instant } from '../shared/instant.ts'

const MINUTE = 60_000

/** Online results come 3–5 minutes after submitting; the automatic review passes after 4 (APP-03). */
export const AUTOMATIC_REVIEW_AFTER = 4 * MINUTE

/** When the automatic review of an online application passes it (APP-03). */
export function onlineReviewDueAt(submittedAt: Instant): Instant {
  return submittedAt + AUTOMATIC_REVIEW_AFTER
}
