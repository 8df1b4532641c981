import { reject, returnForMending } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { announced, approval } from './review-outcome.ts'

export type Verdict =
  | { verdict: 'approve' }
  | { verdict: 'return'; items: readonly string[]; reason: string }
  | { verdict: 'reject'; reason: string }

/** 「通过」, 「驳回」 and 「拒绝」 of the demo tools: the reviewer by hand, with a message (APP-09). */
export function reviewApplication({ store, clock }: Ports, command: Verdict & { id: string }) {
  return store.commit((records) => {
    const application = records.get('application', command.id)
    if (!application) return refuse('unknown-application')
    const at = clock.now()
    if (command.verdict === 'approve') {
      const approved = approval(application, at)
      return approved.ok ? ok({ changes: approved.value, value: null }) : approved
    }
    const { reason } = command
    if (command.verdict === 'return') {
      const returned = returnForMending(application, { items: command.items, reason, at })
      if (!returned.ok) return returned
      return ok({ changes: announced(returned.value, 'review-returned', reason), value: null })
    }
    const rejected = reject(application, { reason, at })
    if (!rejected.ok) return rejected
    return ok({ changes: announced(rejected.value, 'review-rejected', reason), value: null })
  })
}
