import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { type SubmitRefusal, submit } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { conflictingApplications } from '../policies/conflicting-applications.ts'

export type SubmitApplication = {
  /** 申请编号. */
  readonly id: string
  readonly agreed: boolean
}

/**
 * - `unknown-application`: there is no application of this number
 * - `unknown-account`: the account is damaged or gone
 * - `illegal-transition`: it is not one that may be submitted (APP-08)
 * - not eligible: the account may not buy (ELI-01, ELI-02)
 * - `incomplete`: a step is not filled in, or has no price
 * - `agreement-missing`: the agreement was not ticked (APP-10)
 * - `professional-exists`: the enterprise has 专业版, or is getting it (ELI-04)
 */
export type SubmitApplicationRefusal = 'unknown-application' | 'unknown-account' | SubmitRefusal

/** 「提交审核」: freezes the quote and starts the review (APP-03, PRC-14). */
export const submitApplication = command<SubmitApplication, null, SubmitApplicationRefusal>({
  name: 'submit-application',
  input: z.object({ id: z.string(), agreed: z.boolean() }),
  decide: (records, { id, agreed }, { now }) => {
    const application = records.get('application', id)
    const account = records.get('account', 'main')
    if (!application) return refuse('unknown-application')
    if (!account) return refuse('unknown-account')
    const conflicting = conflictingApplications(records, now)
    const submitted = submit(application, { account, agreed, at: now, conflicting })
    if (!submitted.ok) return submitted
    return ok({ changes: [{ type: 'application', put: submitted.value }], value: null })
  },
})
