import { ok, type Result, refuse } from '../../domain/shared/result.ts'
import type { RecordMap } from '../../workflows/ports.ts'
import type { Codecs, Stored } from './codecs.ts'
import { encodeEnvelope, parseObject } from './envelope.ts'
import { recordKey } from './names.ts'
import type { NewWorld, Put } from './replace.ts'
import type { View } from './view.ts'

/** What tells an export of this program from any other JSON file. */
const FORMAT = 'qidian-purchase-centre'

/**
 * All records as text for a file that people keep. Sealed members stay sealed, and files are not
 * in it: their key never leaves this browser.
 */
export function exportText<M extends RecordMap>(codecs: Codecs, view: View<M>, at: number): string {
  const records = [...view.entries()].map(([type, record]) => ({
    ...{ type, v: codecs.versionOf(type) },
    data: record,
  }))
  return JSON.stringify({ format: FORMAT, schema: codecs.schema, at, records }, null, 1)
}

/**
 * Reads an export, of this or an older version. All or nothing: one record that cannot be read
 * refuses the whole, so that an import never loses a part silently.
 */
export function readExport<M extends RecordMap>(
  codecs: Codecs,
  text: string,
): Result<NewWorld<M>, 'not-an-export' | 'newer-version' | 'damaged-record'> {
  const file = parseObject(text)
  if (file?.format !== FORMAT || !Array.isArray(file.records)) return refuse('not-an-export')
  if (Number(file.schema) > codecs.schema) return refuse('newer-version')
  const records: Put<M>[] = []
  for (const item of file.records) {
    const entry = readEntry(codecs, item)
    if (!entry.ok) return entry
    // The codec of `type` has read `put`, so the two belong together.
    records.push(entry.value as Put<M>)
  }
  const at = Number(file.at)
  return ok({ records, at: Number.isFinite(at) ? at : 0 })
}

function readEntry(
  codecs: Codecs,
  item: unknown,
): Result<{ readonly type: string; readonly put: Stored }, 'newer-version' | 'damaged-record'> {
  const entry = parseObject(JSON.stringify(item))
  const data = entry === null ? null : parseObject(JSON.stringify(entry.data ?? null))
  if (typeof entry?.type !== 'string' || typeof data?.id !== 'string') {
    return refuse('damaged-record')
  }
  const text = encodeEnvelope({ v: Number(entry.v), seq: 0, data })
  const decoded = codecs.decode(recordKey(entry.type, data.id), text)
  if (decoded.kind === 'newer') return refuse('newer-version')
  if (decoded.kind === 'damaged') return refuse('damaged-record')
  return ok({ type: entry.type, put: decoded.record })
}
