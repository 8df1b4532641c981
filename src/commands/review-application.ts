import * as z from 'zod/mini'
import type { AppRecords, Ports } from '../api/app-records.ts'
import type { Decision } from '../api/ports.ts'
import {
  type Application,
  type LifecycleRefusal,
  reject,
  returnForMending,
} from '../domain/applications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { announced, approval } from '../policies/review-outcome.ts'

const verdictSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('approve') }),
  z.object({ verdict: z.literal('return'), items: z.array(z.string()), reason: z.string() }),
  z.object({ verdict: z.literal('reject'), reason: z.string() }),
])

export type Verdict =
  | { verdict: 'approve' }
  | { verdict: 'return'; items: readonly string[]; reason: string }
  | { verdict: 'reject'; reason: string }

/** 「通过」, 「驳回」 and 「拒绝」 of the demo tools: the reviewer by hand, with a message (APP-09). */
export function reviewApplication({ store, clock }: Ports, command: Verdict & { id: string }) {
  return store.commit((records) => {
    const application = records.get('application', command.id)
    if (!application) return refuse('unknown-application')
    const read = readInput(verdictSchema, command)
    if (!read.ok) return read
    const at = clock.now()
    return decideBy(application, read.value, at)
  })
}

function decideBy(
  application: Application,
  command: z.infer<typeof verdictSchema>,
  at: Instant,
): Result<Decision<AppRecords, null>, LifecycleRefusal | 'nothing-to-mend' | 'reason-missing'> {
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
}
