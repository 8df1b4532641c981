import { type Content, startDraft } from '../domain/applications/index.ts'
import { ok } from '../domain/shared/result.ts'
import type { AppView, Ports } from './app-records.ts'
import { takeNumber } from './numbering.ts'

/**
 * The first 「下一步」: a draft with its own 申请编号 (APP-07). Gives the number. `begin` makes its content
 * of the records as they are by then: the first page of a new browser is shown before its account is there.
 */
export function startApplication(
  { store, clock }: Ports,
  begin: Content | ((records: AppView) => Content),
) {
  return store.commit((records) => {
    const at = clock.now()
    const content = typeof begin === 'function' ? begin(records) : begin
    const { id, taken } = takeNumber(records, 'application', at)
    return ok({
      changes: [taken, { type: 'application', create: startDraft(id, content, at) }],
      value: id,
    })
  })
}
