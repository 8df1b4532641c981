import { askWorker } from '../platform/local/ask-worker.ts'
import type { Telling } from './play-story.ts'
import type { TellAnswer, TellRequest } from './tell-messages.ts'
import url from './tell-worker.ts?worker&url'

/** Plays a story beside the page, or on it where the browser starts no worker or keeps no keys. */
export async function tellBeside(
  request: TellRequest,
  here: Required<Pick<Telling, 'vault' | 'pictures'>>,
  onProgress: (part: number) => void = () => {},
): Promise<TellAnswer> {
  const asking = { url, request, onProgress }
  const answer = here.vault.canSeal() ? await askWorker<TellRequest, TellAnswer>(asking) : null
  if (answer) return answer
  const { tell } = await import('./tell.ts')
  return tell(request, { ...here, onProgress })
}
