import * as z from 'zod/mini'
import type { AppView, Ports } from '../api/app-records.ts'
import {
  basicInfoSchema,
  type Content,
  isRequestLine,
  NO_MATERIALS,
  packageSchema,
  startDraft,
} from '../domain/applications/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

/** What an application begins with; its materials are handed in one by one. */
export type DraftContent = Pick<Content, 'package' | 'info'>

/** What a draft of an application holds when it begins. */
export const draftContentSchema = z.object({ package: packageSchema, info: basicInfoSchema })

/**
 * The first 「下一步」: a draft with its own 申请编号 (APP-07). Returns the number. `begin` makes its content
 * of the records as they are by then: the first page of a new browser is shown before its account is there.
 */
export function startApplication(
  { store, clock }: Ports,
  begin: DraftContent | ((records: AppView) => DraftContent),
) {
  return store.commit((records) => {
    const at = clock.now()
    const begun = typeof begin === 'function' ? begin(records) : begin
    const read = readInput(draftContentSchema, begun)
    if (!read.ok) return read
    // Phone and SSC begin with their purchase application (APP-02).
    if (isRequestLine(read.value.package.line)) return refuse('illegal-transition')
    const content = { ...read.value, materials: NO_MATERIALS }
    const { id, taken } = takeNumber(records, 'application', at)
    return ok({
      changes: [taken, { type: 'application', create: startDraft(id, content, at) }],
      value: id,
    })
  })
}
