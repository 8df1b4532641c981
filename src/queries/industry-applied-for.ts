import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Application } from '../domain/applications/index.ts'

/** The industry that an enterprise named when it applied; null where there is no such application (PRD-03). */
export const industryAppliedFor = query<
  { applicationId: string },
  Application['info']['industry'] | null
>({
  name: 'industry-applied-for',
  input: z.object({ applicationId: z.string() }),
  reads: ['application'],
  view: (records, { applicationId }) =>
    records.get('application', applicationId)?.info.industry ?? null,
})
