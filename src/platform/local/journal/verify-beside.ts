import type { Verification } from '../../journal/verify.ts'
import { trustWorkerUrl } from '../trusted-scripts.ts'
import type { VerifyMessage, VerifyRequest } from './messages.ts'
import workerUrl from './verify-worker.ts?worker&url'

/** Verifies beside the page, or on it where the browser starts no worker; `onProgress` from 0 to 1. */
export async function verifyBeside(
  request: VerifyRequest,
  onProgress: (part: number) => void,
): Promise<Verification> {
  const answer = await inWorker(request, onProgress)
  if (answer) return answer
  const { verifyWithAll } = await import('./verify-with-all.ts')
  return verifyWithAll(request, onProgress)
}

/** Null where the worker could not be started. */
function inWorker(
  request: VerifyRequest,
  onProgress: (part: number) => void,
): Promise<Verification | null> {
  return new Promise((resolve) => {
    const worker = startWorker()
    if (worker === null) {
      resolve(null)
      return
    }
    const end = (answer: Verification | null) => {
      worker.terminate()
      resolve(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<VerifyMessage>) => {
      if ('answer' in data) end(data.answer)
      else onProgress(data.progress)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      end(null)
    }
    worker.postMessage(request)
  })
}

function startWorker(): Worker | null {
  try {
    return new Worker(trustWorkerUrl(workerUrl), { type: 'module' })
  } catch {
    return null
  }
}
