import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { afterPaint } from './after-paint.ts'
import { isOpening } from './from-here.ts'
import { entryOf } from './left-forms.ts'
import { afterPress } from './press.ts'

type Following = {
  /** So much later the page follows, in milliseconds, unless the address changes again by then; 0: with the next painting. */
  readonly delay?: number
  /** Whether the page begins at its top. */
  readonly scrolls?: boolean
  /** Whether Back leads to the address as it was. */
  readonly pushes?: boolean
}

/**
 * The search of the address, which is changed at once: a reload, Back and whoever copies it find the change. The page
 * follows when what was chosen has been painted, unless it was left by then: to render what follows from a choice would
 * hold that up.
 */
export function useLateParams() {
  const [params, setParams] = useSearchParams()
  const location = useLocation()
  const shown = useRef({ params, setParams, location })
  useLayoutEffect(() => {
    shown.current = { params, setParams, location }
  })
  /** What takes the place of an entry of the history is found under its name. */
  const stateOfSame = () => {
    const { location } = shown.current
    return { ...location.state, entry: entryOf(location) }
  }
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
    const isElsewhere = isOpening({ withAddress: true })
    const next = new URLSearchParams(isElsewhere ? shown.current.params : window.location.search)
    edit(next)
    // Who chooses something here while another page is being opened stays: the router calls that off.
    if (isOpening() || !showSearch(next, pushes)) {
      return shown.current.setParams(next, {
        ...(pushes ? {} : { replace: true, state: stateOfSame() }),
        preventScrollReset: !scrolls,
      })
    }
    const follow = () => {
      if (!isHere.current || isOpening()) return
      // What is drawn by now may be older than what the router holds: it is told in any case.
      const now = new URLSearchParams(window.location.search)
      shown.current.setParams(now, {
        replace: true,
        preventScrollReset: !scrolls,
        ...(pushes ? {} : { state: stateOfSame() }),
      })
    }
    clearTimeout(timer.current)
    // What a press changes on its way, as it leaves a field, moves nothing away from under it.
    const followReleased = () => afterPress(follow)
    if (delay > 0) timer.current = setTimeout(followReleased, delay)
    else afterPaint(followReleased)
  }
  return [params, change] as const
}

/**
 * Changes the search of the address before the router does, which follows it in the entry of the history that this makes.
 * Returns whether the browser did it: one that refuses so many changes leaves it to the router.
 */
function showSearch(params: URLSearchParams, pushes: boolean): boolean {
  const { pathname, hash, search } = window.location
  // Whoever presses twice goes there once.
  if (String(new URLSearchParams(search)) === String(params)) return true
  const address = pathname + (params.size > 0 ? `?${params}` : '') + hash
  try {
    if (pushes) history.pushState(nextEntry(history.state), '', address)
    else history.replaceState(history.state, '', address)
    return true
  } catch {
    return false
  }
}

/** What the router keeps of an entry: how far Back and Forward lead, and under which key it was scrolled. */
function nextEntry(state: { readonly idx?: number } | null) {
  const idx = (state?.idx ?? 0) + 1
  return { usr: null, key: `late-${idx}`, idx }
}
