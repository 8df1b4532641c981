import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type Application, findConflicting } from '../domain/applications/index.ts'
import { conflictingApplications } from '../policies/conflicting-applications.ts'

/** The application that stands in the way of this 专业版; null: none (ELI-04). */
export const conflictingApplication = query<{ id: string }, Application | null>({
  name: 'conflicting-application',
  input: z.object({ id: z.string() }),
  reads: ['application', 'subscription'],
  readsDay: true,
  view: (records, { id }, { now }) => {
    const application = records.get('application', id)
    return application ? findConflicting(application, conflictingApplications(records, now)) : null
  },
})
