import * as z from 'zod/mini'
import type { Ports } from '../api/app-records.ts'
import {
  type BasicInfo,
  basicInfoSchema,
  type Package,
  packageSchema,
  saveContent,
} from '../domain/applications/index.ts'
import { changedFieldsSchema, readChanged, readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** What changed: only the fields that were typed in. */
export type ChangedContent = {
  readonly package?: Partial<Package>
  readonly info?: Partial<BasicInfo>
}

const changedContentSchema = z.object({
  package: z.optional(changedFieldsSchema),
  info: z.optional(changedFieldsSchema),
})

/**
 * Keeps what was typed in an open application, field by field (APP-07). Saving the same content changes nothing.
 * Of a field that two tabs changed the later write stays.
 */
export function saveApplication(
  { store, clock }: Ports,
  { id, content }: { id: string; content: ChangedContent },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const read = readInput(changedContentSchema, content)
    if (!read.ok) return read
    const chosen = readChanged(packageSchema, application.package, read.value.package)
    if (!chosen.ok) return chosen
    const info = readChanged(basicInfoSchema, application.info, read.value.info)
    if (!info.ok) return info
    const typed = { package: chosen.value, info: info.value }
    const saved = saveContent(application, typed, clock.now())
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  })
}
