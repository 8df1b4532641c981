import { DAY_MILLISECONDS } from '../../../domain/shared/instant.ts'
import type { DatasetRow } from './ports.ts'

/** How long a replaced world keeps its files, identity images among them, in real time (MAT-10). */
export const REPLACED_FILES_KEPT_FOR = 30 * DAY_MILLISECONDS

/** Whether a world was replaced so long ago that its files have to go. */
export function keepsOldFiles({ replacedAt, filesGone }: DatasetRow, now: number): boolean {
  return replacedAt !== null && filesGone !== true && replacedAt + REPLACED_FILES_KEPT_FOR <= now
}
