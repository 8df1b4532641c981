import * as z from 'zod/mini'
import {
  type BasicInfo,
  basicInfoSchema,
  type Content,
  packageSchema,
  saveContent,
} from '../domain/applications/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** What changed: of the details only the fields that were typed in, so that two tabs lose nothing. */
export type ChangedContent = Partial<Pick<Content, 'package'>> & {
  readonly info?: Partial<BasicInfo>
}

const changedContentSchema = z.object({
  package: z.optional(packageSchema),
  info: z.optional(z.partial(basicInfoSchema)),
})

/** Keeps what was typed in an open application (APP-07). Saving the same content changes nothing. */
export function saveApplication(
  { store, clock }: Ports,
  { id, content }: { id: string; content: ChangedContent },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const read = readInput(changedContentSchema, content)
    if (!read.ok) return read
    const { package: chosen = application.package } = read.value
    const info = { ...application.info, ...read.value.info }
    const saved = saveContent(application, { package: chosen, info }, clock.now())
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  })
}
