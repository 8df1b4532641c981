import { useCallback, useEffect, useRef, useState } from 'react'
import { orderOfPress, pressesSoFar } from './from-here.ts'

/**
 * A second press while the first is still being answered does nothing: a double click is one. The first counts as
 * answered when its outcome is on the screen, not before: until then the second press meant the old one, also where what
 * it does begins only after that.
 */
export function useOneAtATime() {
  const started = useRef(0)
  const shown = useRef(0)
  /** The last press that may not have seen the outcome. */
  const lastUnseen = useRef(0)
  const [answered, setAnswered] = useState(0)
  useEffect(() => {
    shown.current = answered
    lastUnseen.current = pressesSoFar()
  }, [answered])
  return useCallback(async (work: () => Promise<void>) => {
    if (started.current > shown.current || orderOfPress() <= lastUnseen.current) return
    started.current += 1
    const own = started.current
    try {
      await work()
    } finally {
      setAnswered(own)
    }
  }, [])
}
