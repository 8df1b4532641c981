import { LARGEST_IMPORT } from '../storage/read-import.ts'
import { trustWorkerUrl } from '../trusted-scripts.ts'
import type { AppImportAnswer } from './app-import.ts'
import workerUrl from './import-worker.ts?worker&url'
import { type ImportMessage, type ImportRequest, textOf } from './messages.ts'

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
  const worker = startWorker()
  const answer = worker ? await readBeside(worker, bytes, importing) : null
  if (answer || importing.signal.aborted) return answer
  return readHere(bytes, importing)
}

function refused(code: 'too-large' | 'unreadable'): AppImportAnswer {
  return { ok: false, problems: [{ code, records: [], facts: {} }], count: 1 }
}

function startWorker(): Worker | null {
  try {
    return new Worker(trustWorkerUrl(workerUrl), { type: 'module' })
  } catch {
    return null
  }
}

/** Null where the worker could not be started, or the reading was given up. */
function readBeside(
  worker: Worker,
  bytes: Uint8Array,
  { now, onProgress, signal }: Importing,
): Promise<AppImportAnswer | null> {
  return new Promise((resolve) => {
    const end = (answer: AppImportAnswer | null) => {
      worker.terminate()
      resolve(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if ('answer' in data) end(data.answer)
      else onProgress(data.progress)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      end(null)
    }
    signal.addEventListener('abort', () => end(null))
    const request: ImportRequest = { bytes, now }
    worker.postMessage(request)
  })
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
