import type { AppChange, Ports } from '../api/app-records.ts'
import { type Application, isEditable } from '../domain/applications/index.ts'
import { ok } from '../domain/shared/result.ts'

/**
 * After a world came back whose files were deleted meanwhile (MAT-10): an application that is still filled
 * in asks for them again; any other keeps that they were there.
 */
export async function settleMissingFiles({ store }: Pick<Ports, 'store'>) {
  const missing = new Set<string>()
  const kept = store
    .read()
    .list('application')
    .flatMap(({ materials }) => materials.attachments.filter(({ deleted }) => !deleted))
  for (const { id } of kept) if ((await store.readFile(id)) === null) missing.add(id)
  if (missing.size === 0) return ok(null)
  return store.commit((records) => {
    const changes = records.list('application').flatMap((application): AppChange[] => {
      const isHit = application.materials.attachments.some(({ id }) => missing.has(id))
      return isHit ? [{ type: 'application', put: without(application, missing) }] : []
    })
    return ok({ changes, value: null })
  })
}

function without(application: Application, missing: ReadonlySet<string>): Application {
  const { materials } = application
  const attachments = isEditable(application.state)
    ? materials.attachments.filter(({ id }) => !missing.has(id))
    : materials.attachments.map((file) =>
        missing.has(file.id) ? { ...file, sealedName: null, deleted: true } : file,
      )
  return { ...application, materials: { ...materials, attachments } }
}
