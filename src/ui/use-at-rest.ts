import { useEffect, useLayoutEffect, useRef } from 'react'
import type { useOwnValue } from './use-own-value.ts'

/** Keys rest when none came for so long, in milliseconds. */
export const REST = 300

/**
 * Passes on what a control stands for when the keys that change it rest: `pause` while they do not, `followAfter` from the
 * last one on; `followNow` does not wait any longer, because the control was left. Until then nothing flows into it.
 */
export function useAtRest({
  tell,
  tellNow,
  keep,
}: Pick<ReturnType<typeof useOwnValue>, 'tell' | 'tellNow' | 'keep'>) {
  const newest = useRef(tell)
  useLayoutEffect(() => {
    newest.current = tell
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const resting = useRef<(() => void) | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])
  const pause = () => {
    keep(true)
    clearTimeout(timer.current)
    resting.current = null
  }
  const follow = () => {
    clearTimeout(timer.current)
    resting.current?.()
    resting.current = null
  }
  /** At once: a link that is pressed next leads away, and Back leads to what was chosen. */
  const followNow = () => {
    follow()
    tellNow()
  }
  const followAfter = (time: number, value: string) => {
    pause()
    resting.current = () => {
      keep(false)
      newest.current(value)
    }
    timer.current = setTimeout(follow, time)
  }
  return { pause, followAfter, followNow }
}
