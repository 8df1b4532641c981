import type { RecordMap } from '../../../api/ports.ts'
import type { Codecs } from './codecs.ts'
import type { View } from './view.ts'

/** What tells an export of this program from any other JSON file. */
export const EXPORT_FORMAT = 'qidian-purchase-centre'

/**
 * All records as text for a file that people keep. Sealed members stay sealed, and files are not
 * in it: their key never leaves this browser.
 */
export function exportText<M extends RecordMap>(codecs: Codecs, view: View<M>, at: number): string {
  const records = [...view.entries()].map(([type, record]) => ({
    ...{ type, v: codecs.versionOf(type) },
    data: record,
  }))
  return JSON.stringify({ format: EXPORT_FORMAT, schema: codecs.schema, at, records }, null, 1)
}
