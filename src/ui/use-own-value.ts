import { useEffect, useRef, useState } from 'react'

/** So long an answer of what was told may take; what comes back later is a change of its own. */
const ANSWERS_WITHIN = 2_000

/**
 * The value of a control that stands for something slower than itself: an address, a record. What is chosen or typed
 * belongs to the control and shows at once; `tell` passes it on. What changes there by itself (Back, another tab)
 * flows in, what merely comes back does not.
 */
export function useOwnValue<Rest extends readonly unknown[]>(
  outside: string,
  pass: (value: string, ...rest: Rest) => void,
) {
  const [own, setOwn] = useState(outside)
  /** What was passed on and did not come back yet. */
  const told = useRef(new Set<string>())
  /** What is there as far as is known: what came from there last, or was passed on since. */
  const there = useRef(outside)
  const busy = useRef(false)
  useEffect(() => {
    const isAnswer = told.current.delete(outside)
    // The answer to what was passed on since is still to come.
    if (isAnswer && told.current.has(there.current)) return
    there.current = outside
    if (!busy.current) setOwn(outside)
  }, [outside])
  const tell = (value: string, ...rest: Rest) => {
    if (value === there.current) return
    there.current = value
    told.current.add(value)
    setTimeout(() => told.current.delete(value), ANSWERS_WITHIN)
    pass(value, ...rest)
  }
  /** While true, nothing flows in: it is being typed. */
  const keep = (isBusy: boolean) => {
    busy.current = isBusy
  }
  return { own, setOwn, tell, keep }
}
