import * as z from 'zod/mini'
import type { AppChange } from '../api/app-records.ts'
import { type Outside, preparedCommand } from '../api/command.ts'
import { type Application, isEditable } from '../domain/applications/index.ts'
import { ok, type Result } from '../domain/shared/result.ts'

/**
 * After a world came back whose files were deleted meanwhile (MAT-10): an application that is still filled
 * in asks for them again; any other keeps that they were there.
 */
export const settleMissingFiles = preparedCommand<null, null, never, ReadonlySet<string>>({
  name: 'settle-missing-files',
  input: z.null(),
  prepare: findMissing,
  decide: (records, missing) => {
    const changes = records.list('application').flatMap((application): AppChange[] => {
      const isHit = application.materials.attachments.some(({ id }) => missing.has(id))
      return isHit ? [{ type: 'application', put: without(application, missing) }] : []
    })
    return ok({ changes, value: null })
  },
})

/** The ids of all files that records name and nobody has. */
async function findMissing(
  _nothing: null,
  { files, records }: Outside,
): Promise<Result<ReadonlySet<string>, never>> {
  const missing = new Set<string>()
  const kept = records
    .list('application')
    .flatMap(({ materials }) => materials.attachments.filter(({ deleted }) => !deleted))
  for (const { id } of kept) {
    const opened = await files.open(id)
    if (!opened.ok && opened.error.code === 'no-file') missing.add(id)
  }
  return ok(missing)
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
