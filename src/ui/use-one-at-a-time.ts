import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { asPressed, pressesSoFar, thisPress } from './from-here.ts'

/**
 * A second press while the first is still being answered does nothing: a double click is one. The first counts as
 * answered when its outcome is on the screen, not before: until then the second press meant the old one, also where what
 * it does begins only after that. To be called within the press, before anything is waited for.
 */
export function useOneAtATime() {
  const started = useRef(0)
  const shown = useRef(0)
  /** The last press that may not have seen the outcome. */
  const lastUnseen = useRef(0)
  const [answered, setAnswered] = useState(0)
  useLayoutEffect(() => {
    shown.current = answered
    // Before the first one there is nothing that a press may have missed.
    if (answered > 0) lastUnseen.current = pressesSoFar()
  }, [answered])
  return useCallback(async (work: () => Promise<void>) => {
    if (started.current > shown.current || thisPress().order <= lastUnseen.current) return
    started.current += 1
    const own = started.current
    try {
      await work()
    } finally {
      setAnswered(own)
    }
  }, [])
}

/** What sends a form: where nothing is wrong with it, does the work as it was pressed, of a double click once. */
export function useSubmitOnce<T extends FieldValues, S>(
  { handleSubmit }: UseFormReturn<T, unknown, S>,
  work: (typed: S) => Promise<void>,
) {
  const once = useOneAtATime()
  return () => {
    const press = thisPress()
    return once(() => handleSubmit((typed) => asPressed(press, () => work(typed)))())
  }
}
