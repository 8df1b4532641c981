import { useEffect, useLayoutEffect, useRef } from 'react'
import type { useOwnValue } from './use-own-value.ts'

/** Keys rest when none came for so long, in milliseconds. */
export const REST = 300

/**
 * Passes on what a control stands for when the keys that change it rest: `pause` while they do not, `followAfter` from the
 * last one on. Until then nothing flows into the control.
 */
export function useAtRest({ tell, keep }: Pick<ReturnType<typeof useOwnValue>, 'tell' | 'keep'>) {
  const newest = useRef(tell)
  useLayoutEffect(() => {
    newest.current = tell
  })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const pause = () => {
    keep(true)
    clearTimeout(timer.current)
  }
  const followAfter = (time: number, value: string) => {
    pause()
    timer.current = setTimeout(() => {
      keep(false)
      newest.current(value)
    }, time)
  }
  return { pause, followAfter }
}
