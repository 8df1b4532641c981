import { nextState } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** 删除: a draft goes without a trace; its number is not given again. */
export function deleteApplication({ store }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const next = nextState(application, 'delete', 'customer')
    if (!next.ok) return next
    const files = application.materials.attachments.map((file) => ({ id: file.id, bytes: null }))
    return ok({ changes: [{ type: 'application', remove: id }], files, value: null })
  })
}
