import { useCallback, useRef, useState } from 'react'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import type { Result } from '../../domain/shared/result.ts'
import { afterPress } from '../../ui/press.ts'

export type SaveState = 'saved' | 'saving' | { refused: RefusalCode }

/**
 * Saves on every input event (APP-07). While one save is under way the newest content waits and
 * follows it, so that a quick typist never waits and nothing is written twice.
 */
export function useAutosave<T extends object>(
  write: (content: T) => Promise<Result<null, RefusalCode>>,
) {
  const [state, setState] = useState<SaveState>('saved')
  const waiting = useRef<T | null>(null)
  const running = useRef<Promise<SaveState> | null>(null)
  const refused = useRef<T | null>(null)

  const run = useCallback(async (): Promise<SaveState> => {
    let last: SaveState = 'saved'
    while (waiting.current) {
      // What was refused belongs to it too: a save may hold only what changed.
      const content = { ...refused.current, ...waiting.current }
      waiting.current = null
      const result = await write(content)
      last = result.ok ? 'saved' : { refused: result.error.code }
      refused.current = result.ok ? null : content
    }
    running.current = null
    afterPress(() => setState(last))
    return last
  }, [write])

  const save = useCallback(
    (content: T) => {
      waiting.current = { ...waiting.current, ...content }
      setState('saving')
      running.current ??= run()
    },
    [run],
  )

  /** Resolves when everything typed so far is kept, or with why it is not; what was refused is tried again. */
  const flush = useCallback(async (): Promise<SaveState> => {
    if (!running.current && refused.current) {
      waiting.current = refused.current
      running.current = run()
    }
    return (await running.current) ?? 'saved'
  }, [run])

  return { state, save, flush }
}
