import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type SeeApplication = {
  /** 申请编号. */
  readonly id: string
}

/** `unknown-application`: there is no application of this number. */
export type SeeApplicationRefusal = 'unknown-application'

/** The record of a rejected application was opened: it has no news any more (APP-04). */
export const seeApplication = command<SeeApplication, null, SeeApplicationRefusal>({
  name: 'see-application',
  input: z.object({ id: z.string() }),
  decide: (records, { id }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (application.state !== 'rejected' || application.seen) {
      return ok({ changes: [], value: null })
    }
    return ok({
      changes: [{ type: 'application', put: { ...application, seen: true } }],
      value: null,
    })
  },
})
