import type { Ports } from '../api/app-records.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** The record of a rejected application was opened: it has no news any more (APP-04). */
export function seeApplication({ store }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (application.state !== 'rejected' || application.seen)
      return ok({ changes: [], value: null })
    return ok({
      changes: [{ type: 'application', put: { ...application, seen: true } }],
      value: null,
    })
  })
}
