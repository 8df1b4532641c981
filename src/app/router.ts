import { createBrowserRouter, matchRoutes } from 'react-router'
import { readTypedAddress } from '../domain/shared/typed-address.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { followOpening } from '../ui/from-here.ts'
import { onceOpen } from './once-open.tsx'
import type { PageHandle } from './page-route.ts'
import { beforehand } from './renewal.ts'
import { routes } from './routes.tsx'
import { onFirstAct, whenIdle, whenPausing } from './when-idle.ts'

/** Where the site stands: `/`, or `/demo/`. */
export const BASENAME = import.meta.env.BASE_URL

/**
 * Loads the page of an address before the router is made, so that its first render is whole: a
 * prerendered page must not give way to an empty one while it loads.
 */
export async function loadPageOf(address: string): Promise<void> {
  for (const { route } of matchRoutes(routes, address, BASENAME) ?? []) {
    if (typeof route.lazy !== 'function') continue
    Object.assign(route, await route.lazy(), { lazy: undefined })
  }
}

/** The same for a page that is there already, as it is where there are no records: whoever has some sees them after it. */
export async function fetchShownPage(address: string): Promise<void> {
  for (const { route } of matchRoutes(routes, address, BASENAME) ?? []) {
    const handle: PageHandle | undefined = route.handle
    if (!handle) continue
    const Page = await handle.fetchPage()
    Object.assign(route, {
      Component: handle.isOfRecords ? onceOpen(Page) : Page,
      lazy: undefined,
    })
  }
}

/** A link that was copied with a bit of the text around it opens what it names, and the address says so. */
export function showTypedAddress(): void {
  const typed = location.pathname + location.search
  const meant = readTypedAddress(typed)
  if (meant !== typed) history.replaceState(history.state, '', meant + location.hash)
}

/** Somebody is about to follow a link: its page is fetched before they do. */
const ABOUT_TO_GO = ['pointerover', 'focusin', 'touchstart'] as const

/**
 * Fetches the pages that somebody is about to open: whose link is pointed at, touched or focused, and, as soon as they
 * do something on a page, the one that follows it.
 */
export function prepareVisits(): void {
  const prepare = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link?.origin !== location.origin) return
    const { pathname } = link
    // A press gives a link the focus as well: what it shows of the press comes first.
    afterPaint(() => fetchPageOf(pathname))
  }
  for (const event of ABOUT_TO_GO) addEventListener(event, prepare, { passive: true })
  onFirstAct(() => whenPausing(() => fetchNextOf(location.pathname)))
  onVisit((address) => whenIdle(() => fetchNextOf(address)))
}

/** Calls back whenever another page was opened, until what it returns is called. */
export function onVisit(listener: (address: string) => void): () => void {
  let shown = router?.state.location.pathname
  const leave = router?.subscribe(({ navigation, location: { pathname } }) => {
    if (navigation.state !== 'idle' || pathname === shown) return
    shown = pathname
    listener(pathname)
  })
  return () => leave?.()
}

function fetchNextOf(address: string): void {
  for (const { next } of handlesOf(address))
    if (next !== undefined) fetchPageOf(BASENAME + next.slice(1))
}

function fetchPageOf(address: string): void {
  for (const { fetchPage } of handlesOf(address)) beforehand(fetchPage)
}

function handlesOf(address: string): PageHandle[] {
  const matches = matchRoutes(routes, address, BASENAME) ?? []
  return matches.flatMap(({ route }): PageHandle[] => route.handle ?? [])
}

let router: ReturnType<typeof createBrowserRouter> | null = null

/** `isShown`: the page is there already, and whoever reads it may have scrolled it: it is not put back to its top. */
export function createRouter({ isShown }: { isShown: boolean }) {
  const shown = isShown ? { hydrationData: {} } : {}
  router = createBrowserRouter(routes, { basename: BASENAME, ...shown })
  followOpening(router)
  return router
}

/** The address that is being opened now, or the one that is shown. */
export function addressBeingOpened(): string {
  const { pathname, search } = router?.state.navigation.location ?? location
  return pathname + search
}
