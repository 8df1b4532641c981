import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { afterPaint } from './after-paint.ts'
import { isOnTheWayElsewhere } from './from-here.ts'

/** So long an answer of what was told may take; what comes back later is a change of its own. */
const ANSWERS_WITHIN = 2_000

/**
 * The value of a control that stands for something slower than itself: an address, a record. What is chosen or typed
 * belongs to the control and shows at once; `tell` passes it on when that was painted, unless the control is gone by then,
 * or another page is being opened, which that would call off; `tellNow` passes on what still waits for that. What changes
 * there by itself (Back, another tab) flows in, what merely comes back does not.
 */
export function useOwnValue(outside: string, pass: (value: string) => void) {
  const [own, setOwn] = useState(outside)
  /** What was passed on and did not come back yet. */
  const told = useRef(new Set<string>())
  /** What is there as far as is known: what came from there last, or was passed on since. */
  const there = useRef(outside)
  const busy = useRef(false)
  /** What waits for its painting; of several the last one counts. */
  const soon = useRef<string | null>(null)
  const newest = useRef(pass)
  useLayoutEffect(() => {
    newest.current = pass
  })
  useEffect(
    () => () => {
      soon.current = null
    },
    [],
  )
  useEffect(() => {
    const isAnswer = told.current.delete(outside)
    // The answer to what was passed on since is still to come.
    if (isAnswer && told.current.has(there.current)) return
    there.current = outside
    if (!busy.current && soon.current === null) setOwn(outside)
  }, [outside])
  const tell = (value: string) => {
    if (value === (soon.current ?? there.current)) return
    const isAsked = soon.current !== null
    soon.current = value
    if (!isAsked) afterPaint(passOn)
  }
  const passOn = () => {
    const value = soon.current
    soon.current = null
    if (value === null || value === there.current || isOnTheWayElsewhere()) return
    there.current = value
    told.current.add(value)
    setTimeout(() => told.current.delete(value), ANSWERS_WITHIN)
    newest.current(value)
  }
  /** While true, nothing flows in: it is being typed. */
  const keep = (isBusy: boolean) => {
    busy.current = isBusy
  }
  return { own, setOwn, tell, tellNow: passOn, keep }
}
