import type { AppChange } from '../api/app-records.ts'
import { type FileChange, writtenBy } from '../api/ports.ts'

/**
 * The bytes that go with a set of changes: those of every attachment that a written application
 * calls deleted (MAT-10). Deleting twice does no harm.
 */
export function deletedImages(changes: readonly AppChange[]): readonly FileChange[] {
  return changes.flatMap((change) => {
    const application = change.type === 'application' ? writtenBy(change) : undefined
    const attachments = application?.materials.attachments ?? []
    return attachments.filter((file) => file.deleted).map(({ id }) => ({ id, bytes: null }))
  })
}
