import { type Content, saveContent } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** Keeps what was typed in an open application (APP-07). Saving the same content changes nothing. */
export function saveApplication(
  { store, clock }: Ports,
  { id, content }: { id: string; content: Partial<Content> },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const saved = saveContent(application, content, clock.now())
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  })
}
