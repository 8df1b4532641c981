import type { Attachment } from './materials.ts'
import type { Material } from './materials-matrix.ts'

/**
 * The material that a file's content was handed in for already, of the files in the order in which they were; null: none.
 * It follows from what is kept, so it is said as long as both files are there (MAT-06).
 */
export function twinOf(file: Attachment, attachments: readonly Attachment[]): Material | null {
  const place = attachments.findIndex(({ id }) => id === file.id)
  const earlier = attachments.slice(0, place === -1 ? attachments.length : place)
  return earlier.find(({ fingerprint }) => fingerprint === file.fingerprint)?.material ?? null
}
