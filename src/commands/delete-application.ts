import type { AppChange, Ports } from '../api/app-records.ts'
import { nextState } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** 删除: a draft goes without a trace; its number is not given again. */
export function deleteApplication({ store }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const next = nextState(application, 'delete', 'customer')
    if (!next.ok) return next
    const files = application.materials.attachments.map((file) => ({ id: file.id, bytes: null }))
    const changes: AppChange[] = [{ type: 'application', remove: id }]
    if (records.get('sms-code', id)) changes.push({ type: 'sms-code', remove: id })
    return ok({ changes, files, value: null })
  })
}
