import * as z from 'zod/mini'
import { sealedQuery } from '../api/query.ts'
import { type ApplicantForm, type Materials, NO_MATERIALS } from '../domain/applications/index.ts'
import { openApplicant } from '../policies/open-applicant.ts'

/** Who applies, in clear, as it is kept by now, whichever tab has written it (MAT-09). */
export const applicantInClear = sealedQuery<{ id: string }, Materials, ApplicantForm>({
  name: 'applicant-in-clear',
  input: z.object({ id: z.string() }),
  reads: ['application'],
  view: (records, { id }) => records.get('application', id)?.materials ?? NO_MATERIALS,
  open: (materials, { vault }) => openApplicant({ vault }, materials),
})
