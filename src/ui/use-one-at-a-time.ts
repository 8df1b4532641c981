import { useCallback, useRef } from 'react'

/** A second press while the first is still being answered does nothing: a double click is one. */
export function useOneAtATime() {
  const busy = useRef(false)
  return useCallback(async (work: () => Promise<void>) => {
    if (busy.current) return
    busy.current = true
    try {
      await work()
    } finally {
      busy.current = false
    }
  }, [])
}
