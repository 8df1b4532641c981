import { trustWorkerUrl } from './trusted-scripts.ts'

/** What a worker says while it works: how far it is, at last what came of it, or that it cannot. */
export type WorkerMessage<Answer> =
  | { readonly progress: number }
  | { readonly answer: Answer }
  | 'failed'

export type Asking<Request> = {
  /** The address of the worker, of the program's own files. */
  readonly url: string
  readonly request: Request
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void
  /** Gives up: the answer is null then. */
  readonly signal?: AbortSignal
}

/** Has something done beside the page. Null where the browser starts no worker, it cannot, or it was given up. */
export function askWorker<Request, Answer>({
  url,
  request,
  onProgress,
  signal,
}: Asking<Request>): Promise<Answer | null> {
  const worker = startWorker(url)
  if (worker === null) return Promise.resolve(null)
  return new Promise((resolve) => {
    const end = (answer: Answer | null) => {
      worker.terminate()
      resolve(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Answer>>) => {
      if (data === 'failed') end(null)
      else if ('answer' in data) end(data.answer)
      else onProgress(data.progress)
    }
    worker.onerror = (event) => {
      event.preventDefault()
      end(null)
    }
    signal?.addEventListener('abort', () => end(null))
    worker.postMessage(request)
  })
}

function startWorker(url: string): Worker | null {
  try {
    return new Worker(trustWorkerUrl(url), { type: 'module' })
  } catch {
    return null
  }
}
