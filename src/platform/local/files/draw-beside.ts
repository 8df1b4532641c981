import type { Redrawing } from '../../../domain/applications/index.ts'
import { trustWorkerUrl } from '../trusted-scripts.ts'
import { type Canvas, drawPicture } from './draw-picture.ts'
import type { DrawingAnswer, DrawingRequest } from './drawing-messages.ts'
import workerUrl from './drawing-worker.ts?worker&url'

/** The longest that a picture may take, in milliseconds: what takes longer is as good as damaged. */
const PATIENCE = 30_000

/** Draws a picture anew beside the page; on it where the browser has no workers that draw. */
export async function drawBeside(bytes: Uint8Array, how: Redrawing): Promise<Uint8Array | null> {
  const worker = startWorker()
  const answer = worker ? await askWorker(worker, { bytes, how }) : 'no-worker'
  return answer === 'no-worker' ? drawPicture(bytes, how, onPage) : answer.bytes
}

function startWorker(): Worker | null {
  if (!('OffscreenCanvas' in globalThis)) return null
  try {
    return new Worker(trustWorkerUrl(workerUrl), { type: 'module' })
  } catch {
    return null
  }
}

function askWorker(worker: Worker, request: DrawingRequest): Promise<DrawingAnswer | 'no-worker'> {
  return new Promise((resolve) => {
    const end = (answer: DrawingAnswer | 'no-worker') => {
      clearTimeout(timer)
      worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => end({ bytes: null }), PATIENCE)
    worker.onmessage = ({ data }: MessageEvent<DrawingAnswer>) => end(data)
    worker.onerror = (event) => {
      event.preventDefault()
      end('no-worker')
    }
    worker.postMessage(request)
  })
}

function onPage(width: number, height: number): Canvas {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  return {
    context: canvas.getContext('2d', { alpha: false }),
    encode: (type, quality) => new Promise((resolve) => canvas.toBlob(resolve, type, quality)),
  }
}
