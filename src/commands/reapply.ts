import type { Ports } from '../api/app-records.ts'
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

/**
 * 「重新申请」: a new application with its own number, prefilled from the old one. The files stay
 * with the old record: they are uploaded anew. What was pre-reviewed is pre-reviewed again (APP-02).
 * Returns the new number.
 */
export function reapply({ store, clock }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const old = records.get('application', id)
    if (!old) return refuse('unknown-application')
    if (!isReapplicable(old.state)) return refuse('illegal-transition')
    const at = clock.now()
    const next = takeNumber(records, 'application', at)
    const materials = { ...old.materials, attachments: NO_MATERIALS.attachments }
    const content = { package: old.package, info: old.info, materials }
    const draft = startDraft(next.id, content, at)
    const create = old.request
      ? { ...draft, stage: 'request' as const, request: askAgain(old.request, old.package) }
      : draft
    return ok({ changes: [next.taken, { type: 'application', create }], value: next.id })
  })
}

/** The purchase application expects what was chosen last. */
function askAgain(request: PurchaseRequest, chosen: Package): PurchaseRequest {
  return { ...request, expectedUsers: expectedOf(chosen).quantity }
}
