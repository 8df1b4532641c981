import { type Content, startDraft } from '../domain/applications/index.ts'
import { ok } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { takeNumber } from './numbering.ts'

/** The first 「下一步」: a draft with its own 申请编号 (APP-07). Gives the number. */
export function startApplication({ store, clock }: Ports, content: Content) {
  return store.commit((records) => {
    const at = clock.now()
    const { id, taken } = takeNumber(records, 'application', at)
    return ok({
      changes: [taken, { type: 'application', put: startDraft(id, content, at) }],
      value: id,
    })
  })
}
