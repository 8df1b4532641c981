import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { type LifecycleRefusal, reject, returnForFixing } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { approveAndTell, tellReview } from '../policies/review-outcome.ts'

/** 「通过」, 「驳回」 for what is to be fixed, 「拒绝」. */
export type Verdict =
  | { readonly verdict: 'approve' }
  | { readonly verdict: 'return'; readonly items: readonly string[]; readonly reason: string }
  | { readonly verdict: 'reject'; readonly reason: string }

/** `id`: the 申请编号. */
export type ReviewApplication = Verdict & { readonly id: string }

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it is not under review (APP-08)
 * - `nothing-to-fix`: nothing is named that the customer could fix
 * - `reason-missing`: sent back, or rejected, without a word
 */
export type ReviewApplicationRefusal =
  | 'unknown-application'
  | LifecycleRefusal
  | 'nothing-to-fix'
  | 'reason-missing'

/** 「通过」, 「驳回」 and 「拒绝」 of the demo tools: the reviewer by hand, with a message (APP-09). */
export const reviewApplication = command<ReviewApplication, null, ReviewApplicationRefusal>({
  name: 'review-application',
  input: z.discriminatedUnion('verdict', [
    z.object({ verdict: z.literal('approve'), id: z.string() }),
    z.object({
      ...{ verdict: z.literal('return'), id: z.string() },
      ...{ items: z.array(z.string()), reason: z.string() },
    }),
    z.object({ verdict: z.literal('reject'), id: z.string(), reason: z.string() }),
  ]),
  decide: (records, asked, { now: at }) => {
    const application = records.get('application', asked.id)
    if (!application) return refuse('unknown-application')
    if (asked.verdict === 'approve') {
      const approved = approveAndTell(application, at)
      return approved.ok ? ok({ changes: approved.value, value: null }) : approved
    }
    const { reason } = asked
    if (asked.verdict === 'return') {
      const returned = returnForFixing(application, { items: asked.items, reason, at })
      if (!returned.ok) return returned
      return ok({ changes: tellReview(returned.value, 'review-returned', reason), value: null })
    }
    const rejected = reject(application, { reason, at })
    if (!rejected.ok) return rejected
    return ok({ changes: tellReview(rejected.value, 'review-rejected', reason), value: null })
  },
})
