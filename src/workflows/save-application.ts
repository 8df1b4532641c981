import { type BasicInfo, type Content, saveContent } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** What changed: of the details only the fields that were typed in, so that two tabs lose nothing. */
export type ChangedContent = Partial<Omit<Content, 'info'>> & {
  readonly info?: Partial<BasicInfo>
}

/** Keeps what was typed in an open application (APP-07). Saving the same content changes nothing. */
export function saveApplication(
  { store, clock }: Ports,
  { id, content }: { id: string; content: ChangedContent },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const info = { ...application.info, ...content.info }
    const saved = saveContent(application, { ...content, info }, clock.now())
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  })
}
