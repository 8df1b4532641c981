import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  expectedOf,
  isReapplicable,
  NO_MATERIALS,
  type Package,
  type PurchaseRequest,
  startDraft,
} from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

export type Reapply = {
  /** 申请编号 of the old application. */
  readonly id: string
}

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it has not come to its end
 */
export type ReapplyRefusal = 'unknown-application' | 'illegal-transition'

/**
 * 「重新申请」: a new application with its own number, prefilled from the old one. The files stay
 * with the old record: they are uploaded anew. What was pre-reviewed is pre-reviewed again (APP-02).
 * Answers with the new number.
 */
export const reapply = command<Reapply, string, ReapplyRefusal>({
  name: 'reapply',
  input: z.object({ id: z.string() }),
  decide: (records, { id }, { now }) => {
    const old = records.get('application', id)
    if (!old) return refuse('unknown-application')
    if (!isReapplicable(old.state)) return refuse('illegal-transition')
    const next = takeNumber(records, 'application', now)
    const materials = { ...old.materials, attachments: NO_MATERIALS.attachments }
    const content = { package: old.package, info: old.info, materials }
    const draft = startDraft(next.id, content, now)
    const create = old.request
      ? { ...draft, stage: 'request' as const, request: askAgain(old.request, old.package) }
      : draft
    return ok({ changes: [next.taken, { type: 'application', create }], value: next.id })
  },
})

/** The purchase application expects what was chosen last. */
function askAgain(request: PurchaseRequest, chosen: Package): PurchaseRequest {
  return { ...request, expectedUsers: expectedOf(chosen).quantity }
}
