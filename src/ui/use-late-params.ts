import { useEffect, useLayoutEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { afterPaint } from './after-paint.ts'
import { isOnTheWayElsewhere } from './from-here.ts'

type Following = {
  /** So much later the page follows, in milliseconds, unless the address changes again by then; 0: with the next painting. */
  readonly delay?: number
  /** Whether the page begins at its top. */
  readonly scrolls?: boolean
  /** Whether Back leads to the address as it was. */
  readonly pushes?: boolean
}

/** Changes the search of the address before the router does, which follows it in the entry of the history that this makes. */
function showSearch(params: URLSearchParams, pushes: boolean): void {
  const { pathname, hash, search } = window.location
  const shown = params.size > 0 ? `?${params}` : ''
  // Whoever presses twice goes there once.
  if (shown === search) return
  const { history } = window
  const address = pathname + shown + hash
  // By `idx` the router knows how far Back and Forward lead.
  if (pushes)
    history.pushState({ ...history.state, idx: (history.state?.idx ?? 0) + 1 }, '', address)
  else history.replaceState(history.state, '', address)
}

/**
 * The search of the address, which is changed at once: a reload, Back and whoever copies it find the change. The page
 * follows when what was chosen has been painted, unless it was left by then: to render what follows from a choice would
 * hold that up.
 */
export function useLateParams() {
  const [params, setParams] = useSearchParams()
  const shown = useRef({ params, setParams })
  useLayoutEffect(() => {
    shown.current = { params, setParams }
  })
  const isHere = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
      clearTimeout(timer.current)
    }
  }, [])
  const change = (
    edit: (params: URLSearchParams) => void,
    { delay = 0, scrolls = false, pushes = false }: Following = {},
  ) => {
    // Of two changes in a row the second must not undo the first, however late the page is drawn.
    const next = new URLSearchParams(window.location.search)
    edit(next)
    showSearch(next, pushes)
    const follow = () => {
      if (!isHere.current || isOnTheWayElsewhere()) return
      const now = new URLSearchParams(window.location.search)
      if (String(now) === String(shown.current.params)) return
      shown.current.setParams(now, { replace: true, preventScrollReset: !scrolls })
    }
    clearTimeout(timer.current)
    if (delay > 0) timer.current = setTimeout(follow, delay)
    else afterPaint(follow)
  }
  return [params, change] as const
}
