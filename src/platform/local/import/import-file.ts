import { askWorker } from '../ask-worker.ts'
import { LARGEST_IMPORT } from '../storage/read-import.ts'
import type { AppImportAnswer } from './app-import.ts'
import url from './import-worker.ts?worker&url'
import { type ImportRequest, textOf } from './messages.ts'

export type Importing = {
  /** What is in the file; null where it cannot be read any more. */
  readonly read: (file: Blob) => Promise<Uint8Array | null>
  /** What the device's clock shows. */
  readonly now: number
  /** From 0 to 1. */
  readonly onProgress: (progress: number) => void
  /** Gives up: the answer is null then. */
  readonly signal: AbortSignal
}

/**
 * Reads a file that may be an export. A file that is larger than any export is refused unread; others
 * are read beside the page, or in pieces on it where the browser has no workers. Changes nothing.
 */
export async function importFile(
  file: Blob,
  importing: Importing,
): Promise<AppImportAnswer | null> {
  if (file.size > LARGEST_IMPORT) {
    return refused('too-large')
  }
  const bytes = await importing.read(file)
  if (bytes === null) return refused('unreadable')
  if (importing.signal.aborted) return null
  const { now, onProgress, signal } = importing
  const request: ImportRequest = { bytes, now }
  const asking = { url, request, onProgress, signal }
  const answer = await askWorker<ImportRequest, AppImportAnswer>(asking)
  if (answer || importing.signal.aborted) return answer
  return readHere(bytes, importing)
}

function refused(code: 'too-large' | 'unreadable'): AppImportAnswer {
  return { ok: false, problems: [{ code, records: [], facts: {} }], count: 1 }
}

async function readHere(
  bytes: Uint8Array,
  { now, onProgress, signal }: Importing,
): Promise<AppImportAnswer | null> {
  const { readAppImport } = await import('./app-import.ts')
  const reading = readAppImport(textOf(bytes), now)
  for (let step = reading.next(); !signal.aborted; step = reading.next()) {
    if (step.done) return step.value
    onProgress(step.value)
    await new Promise((later) => setTimeout(later))
  }
  return null
}
