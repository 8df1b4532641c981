import { addDays, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant, instantOf } from '../shared/instant.ts'
import { workingDayAfter } from '../shared/working-days.ts'
import type { Stage } from './lifecycle.ts'
import { type Line, orderReviewPace } from './packages/packages.ts'

const MINUTE = 60_000

/** Results within minutes come 3–5 minutes after submitting; the automatic review passes after 4 (APP-03). */
export const AUTOMATIC_REVIEW_AFTER = 4 * MINUTE

/** Results within 1–5 working days: the automatic review passes at 18:00 on the third (APP-03). */
const AUTOMATIC_WORKING_DAY = 3
const LATEST_WORKING_DAY = 5
const END_OF_WORK = '18:00:00'

/** How long a review takes; a code that has to be looked at by hand takes working days (APP-03, MAT-07). */
export function reviewPace(line: Line, stage: Stage, isByHand = false): 'minutes' | 'working-days' {
  return stage === 'order' && !isByHand ? orderReviewPace(line) : 'working-days'
}

/** When the automatic review passes a submission (APP-03). */
export function reviewDueAt(
  line: Line,
  stage: Stage,
  submittedAt: Instant,
  isByHand = false,
): Instant {
  if (reviewPace(line, stage, isByHand) === 'minutes') return submittedAt + AUTOMATIC_REVIEW_AFTER
  const day = workingDayAfter(civilDateOf(submittedAt), AUTOMATIC_WORKING_DAY)
  return instantOf(day, END_OF_WORK)
}

/** The latest civil date on which a result is promised; within minutes it is the same or the next (APP-03). */
export function latestReviewOn(
  line: Line,
  stage: Stage,
  submittedAt: Instant,
  isByHand = false,
): CivilDate {
  const day = civilDateOf(submittedAt)
  if (reviewPace(line, stage, isByHand) === 'working-days')
    return workingDayAfter(day, LATEST_WORKING_DAY)
  return civilDateOf(submittedAt + 5 * MINUTE) === day ? day : addDays(day, 1)
}
