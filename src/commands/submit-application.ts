import type { Ports } from '../api/app-records.ts'
import { submit } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { conflictingApplications } from '../policies/conflicting-applications.ts'

/** 「提交审核」: freezes the quote and starts the review (APP-03, PRC-14). */
export function submitApplication(
  { store, clock }: Ports,
  { id, agreed }: { id: string; agreed: boolean },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    const account = records.get('account', 'main')
    if (!application) return refuse('unknown-application')
    if (!account) return refuse('unknown-account')
    const at = clock.now()
    const submitted = submit(application, {
      account,
      agreed,
      at,
      rivals: conflictingApplications(records, at),
    })
    if (!submitted.ok) return submitted
    return ok({ changes: [{ type: 'application', put: submitted.value }], value: null })
  })
}
