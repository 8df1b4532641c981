import type { AppView } from '../api/app-records.ts'
import { type ConflictingApplication, isProfessional } from '../domain/applications/index.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { statusOf } from '../domain/subscriptions/index.ts'

/** All applications of 在线客服-专业版 with what became of their products: what ELI-04 has to know. */
export function conflictingApplications(
  records: AppView,
  at: Instant,
): readonly ConflictingApplication[] {
  const today = civilDateOf(at)
  return records
    .list('application')
    .filter(isProfessional)
    .map((application) => {
      if (application.state !== 'completed') return application
      const product = records.get('subscription', application.subscriptionId)
      const status = product && statusOf(product, today).status
      const productEnded = !status || status === 'reclaimed' || status === 'refunded'
      return { ...application, productEnded }
    })
}
