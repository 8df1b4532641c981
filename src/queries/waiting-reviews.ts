import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Application, ApplicationIn } from '../domain/applications/index.ts'
import { oldestFirst } from '../domain/shared/moment-order.ts'

export type Reviewable = ApplicationIn<'in-review' | 'pre-review'>

/** What waits for the reviewer, the longest waiting first (APP-02). */
export const waitingReviews = query<Record<string, never>, readonly Reviewable[]>({
  name: 'waiting-reviews',
  input: z.record(z.string(), z.never()),
  reads: ['application'],
  view: (records) =>
    records
      .list('application')
      .filter(isReviewable)
      .sort(oldestFirst(({ submission }) => submission.at)),
})

function isReviewable(application: Application): application is Reviewable {
  return application.state === 'in-review' || application.state === 'pre-review'
}
