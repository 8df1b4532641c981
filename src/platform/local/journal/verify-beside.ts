import type { Verification } from '../../journal/verify.ts'
import { askWorker } from '../ask-worker.ts'
import type { VerifyRequest } from './messages.ts'
import url from './verify-worker.ts?worker&url'

/** Verifies beside the page, or on it where the browser starts no worker; `onProgress` from 0 to 1. */
export async function verifyBeside(
  request: VerifyRequest,
  onProgress: (part: number) => void,
): Promise<Verification> {
  const answer = await askWorker<VerifyRequest, Verification>({ url, request, onProgress })
  if (answer) return answer
  const { verifyWithAll } = await import('./verify-with-all.ts')
  return verifyWithAll(request, onProgress)
}
