import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { type SaveRefusal, saveContent } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type RemoveFile = {
  /** 申请编号. */
  readonly id: string
  readonly attachmentId: string
}

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: its files are fixed in the state it is in (APP-08)
 * - `line-changed`: never for a file
 */
export type RemoveFileRefusal = 'unknown-application' | SaveRefusal

/** Takes a file out again; its bytes go with it. One that is not there is no refusal: nothing is to be done. */
export const removeFile = command<RemoveFile, null, RemoveFileRefusal>({
  name: 'remove-file',
  input: z.object({ id: z.string(), attachmentId: z.string() }),
  decide: (records, { id, attachmentId }, { now }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const { attachments } = application.materials
    const kept = attachments.filter((file) => file.id !== attachmentId)
    // Pressed twice; or a file of another application, which is not to be touched.
    if (kept.length === attachments.length) return ok({ changes: [], value: null })
    const materials = { ...application.materials, attachments: kept }
    const saved = saveContent(application, { materials }, now)
    if (!saved.ok) return saved
    return ok({
      changes: [{ type: 'application', put: saved.value }],
      files: [{ id: attachmentId, bytes: null }],
      value: null,
    })
  },
})
