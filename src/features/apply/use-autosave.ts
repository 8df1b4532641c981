import { useCallback, useRef, useState } from 'react'
import type { Content } from '../../domain/applications/index.ts'
import { useSaveApplication } from './mutations.ts'

export type SaveState = 'saved' | 'saving' | { refused: string }

/**
 * Saves on every input event (APP-07). While one save is under way the newest content waits and
 * follows it, so that a quick typist never waits and nothing is written twice.
 */
export function useAutosave(id: string) {
  const { mutateAsync } = useSaveApplication(id)
  const [state, setState] = useState<SaveState>('saved')
  const waiting = useRef<Partial<Content> | null>(null)
  const running = useRef<Promise<SaveState> | null>(null)

  const run = useCallback(async (): Promise<SaveState> => {
    let last: SaveState = 'saved'
    while (waiting.current) {
      const content = waiting.current
      waiting.current = null
      const result = await mutateAsync(content)
      last = result.ok ? 'saved' : { refused: result.error.code }
    }
    running.current = null
    setState(last)
    return last
  }, [mutateAsync])

  const save = useCallback(
    (content: Partial<Content>) => {
      waiting.current = { ...waiting.current, ...content }
      setState('saving')
      running.current ??= run()
    },
    [run],
  )

  /** Resolves when everything typed so far is kept, or with why it is not. */
  const flush = useCallback(async (): Promise<SaveState> => (await running.current) ?? 'saved', [])

  return { state, save, flush }
}
