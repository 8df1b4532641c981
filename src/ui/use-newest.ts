import { useCallback, useRef } from 'react'

/** Whether a choice is still the one that counts, by now. */
export type IsWanted = () => boolean

/** Begins a choice, and tells from then on whether it is the newest: of two files chosen for one place the last counts. */
export function useNewest(): () => IsWanted {
  const newest = useRef(0)
  return useCallback(() => {
    newest.current += 1
    const own = newest.current
    return () => own === newest.current
  }, [])
}
