import * as z from 'zod/mini'
import type { AppChange } from '../api/app-records.ts'
import { command } from '../api/command.ts'
import { nextState } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type DeleteApplication = {
  /** 申请编号. */
  readonly id: string
}

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it is no draft (APP-08)
 */
export type DeleteApplicationRefusal = 'unknown-application' | 'illegal-transition'

/** 删除: a draft goes without a trace; its number is not given again. */
export const deleteApplication = command<DeleteApplication, null, DeleteApplicationRefusal>({
  name: 'delete-application',
  input: z.object({ id: z.string() }),
  decide: (records, { id }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const next = nextState(application, 'delete', 'customer')
    if (!next.ok) return next
    const files = application.materials.attachments.map((file) => ({ id: file.id, bytes: null }))
    const changes: AppChange[] = [{ type: 'application', remove: id }]
    if (records.get('sms-code', id)) changes.push({ type: 'sms-code', remove: id })
    return ok({ changes, files, value: null })
  },
})
