import { useCallback } from 'react'
import { type NavigateOptions, type Path, parsePath, type To, useNavigate } from 'react-router'

/** Goes on to an address, where whoever pressed is still on the page that they pressed on. */
export type GoOn = (to: To, options?: NavigateOptions) => Promise<void>

/** A page that was asked for and is still being fetched, whose address does not show yet. */
let beingOpened: Path | null = null

type Router = {
  subscribe(
    listener: (state: { readonly navigation: { readonly location?: Path | undefined } }) => void,
  ): () => void
}

/** Hears of every page that is being opened, until what it returns is called: the app's router is followed from its start. */
export function followOpening(router: Router): () => void {
  return router.subscribe(({ navigation }) => {
    beingOpened = navigation.location ?? null
  })
}

/** Where whoever presses is now: the page that is shown, or the one that they are going to. */
export type Place = Pick<Path, 'pathname' | 'search'>

export function placeNow(): Place {
  const { pathname, search } = beingOpened ?? window.location
  return { pathname, search }
}

/** A press as it was made: where, and how many came before it. What it does begins later. */
export type Press = Place & { readonly order: number }

let presses = 0
/** The press of which something is being done now, until that waits for anything. */
let current: Press | null = null

export function pressNow(): Press {
  presses += 1
  return { ...placeNow(), order: presses }
}

/** Does what a press does, whose place whoever pressed may have left by now. */
export function asPressed<T>(press: Press, work: () => T): T {
  const before = current
  current = press
  try {
    return work()
  } finally {
    current = before
  }
}

/** The press that is being done, for what goes on with it after waiting (`asPressed`); without one, a new one. */
export const thisPress = (): Press => current ?? pressNow()

export const pressesSoFar = (): number => presses

/** Whether a page is being opened. `withAddress`: one whose address shows already, as it does on the way Back. */
export function isOpening({ withAddress = false } = {}): boolean {
  if (beingOpened === null) return false
  return !withAddress || beingOpened.pathname === window.location.pathname
}

/**
 * How a press goes on whose answer may be a long time coming. Called with the press, it remembers the page; what it
 * returns goes on from there, and leaves whoever has gone elsewhere meanwhile where they are. What the rest of the address
 * says changes nothing, unless `part` names what of it makes a page of its own; whoever came back is here too.
 */
export function useFromHere(part?: string): () => GoOn {
  const navigate = useNavigate()
  return useCallback(() => {
    let here = placeOf(current ?? placeNow(), part)
    return async (to, options) => {
      if (placeOf(placeNow(), part) !== here) return
      // Of two steps in a row the second goes on from where the first one led.
      here = placeOf(withBase(typeof to === 'string' ? parsePath(to) : to), part)
      await navigate(to, options)
    }
  }, [navigate, part])
}

function placeOf({ pathname, search }: Place, part?: string): string {
  return part ? `${pathname} ${new URLSearchParams(search).get(part) ?? ''}` : pathname
}

/** As the browser has it: the addresses of the program begin where the site stands. */
function withBase({ pathname, search = '' }: Partial<Path>) {
  const below = pathname?.slice(1)
  return {
    pathname: below === undefined ? window.location.pathname : import.meta.env.BASE_URL + below,
    search,
  }
}
