import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  type BasicInfo,
  basicInfoSchema,
  type ChangedPackage,
  changedPackageSchema,
  packageSchema,
  type SaveRefusal,
  saveContent,
} from '../domain/applications/index.ts'
import { changedFieldsOf, readChanged } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** What changed: only the fields that were typed in. */
export type ChangedContent = {
  readonly package?: ChangedPackage | undefined
  readonly info?: Partial<BasicInfo> | undefined
}

export type SaveApplication = {
  /** 申请编号. */
  readonly id: string
  readonly content: ChangedContent
}

/**
 * - `unknown-application`: there is no application of this number
 * - `malformed`: what was typed is of no such form
 * - `illegal-transition`: it may not be edited in the state it is in (APP-08)
 * - `line-changed`: an application is for one line from its start
 */
export type SaveApplicationRefusal = 'unknown-application' | 'malformed' | SaveRefusal

/**
 * Keeps what was typed in an open application, field by field (APP-07). Saving the same content changes nothing.
 * Of a field that two tabs changed the later write stays.
 */
export const saveApplication = command<SaveApplication, null, SaveApplicationRefusal>({
  name: 'save-application',
  savesDraft: ({ id }) => id,
  input: z.object({
    id: z.string(),
    content: z.object({
      package: z.optional(changedPackageSchema),
      info: z.optional(changedFieldsOf(basicInfoSchema)),
    }),
  }),
  decide: (records, { id, content }, { now }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const chosen = readChanged(packageSchema, application.package, content.package)
    if (!chosen.ok) return chosen
    const info = readChanged(basicInfoSchema, application.info, content.info)
    if (!info.ok) return info
    const saved = saveContent(application, { package: chosen.value, info: info.value }, now)
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  },
})
