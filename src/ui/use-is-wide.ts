import { useSyncExternalStore } from 'react'

/** The `md` breakpoint of the tokens. */
const WIDE = '(min-width: 45rem)'

function followWidth(listener: () => void) {
  const query = matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Is the window wider than a phone's? A prerendered page, which does not know, is taken for a wide one. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    followWidth,
    () => matchMedia(WIDE).matches,
    () => true,
  )
}
