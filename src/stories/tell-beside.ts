import { trustWorkerUrl } from '../platform/local/trusted-scripts.ts'
import type { Telling } from './play-story.ts'
import type { TellAnswer, TellMessage, TellRequest } from './tell-messages.ts'
import workerUrl from './tell-worker.ts?worker&url'

/** Plays a story beside the page, or on it where the browser starts no worker or keeps no keys. */
export async function tellBeside(
  request: TellRequest,
  here: Required<Pick<Telling, 'vault' | 'pictures'>>,
  onProgress: (part: number) => void = () => {},
): Promise<TellAnswer> {
  const answer = here.vault.canSeal() ? await inWorker(request, onProgress) : null
  if (answer) return answer
  const { tell } = await import('./tell.ts')
  return tell(request, { ...here, onProgress })
}

function inWorker(
  request: TellRequest,
  onProgress: (part: number) => void,
): Promise<TellAnswer | null> {
  return new Promise((resolve) => {
    const worker = startWorker()
    if (worker === null) {
      resolve(null)
      return
    }
    const end = (answer: TellAnswer | null) => {
      worker.terminate()
      resolve(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<TellMessage>) => {
      if (data === 'failed') end(null)
      else if ('answer' in data) end(data.answer)
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
