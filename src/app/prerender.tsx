import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import {
  createStaticHandler,
  createStaticRouter,
  type RouteObject,
  StaticRouterProvider,
} from 'react-router'
import { pageCopy } from '../ui/page.tsx'
import { App } from './app.tsx'
import { appCopy } from './copy.ts'
import { FIRST_PREFERENCES } from './preferences.tsx'
import { SHAPES, type Shape, WHOLE_PAGES } from './public-pages.ts'
import { BASENAME } from './router.ts'
import { routes } from './routes.tsx'
import { type PreferenceStore, type Services, ServicesContext } from './services.ts'
import { Shell } from './shell.tsx'
import { Skeleton } from './skeleton.tsx'

/** A page as the build writes it; see `tooling/write-pages.mjs`. */
type Page = {
  readonly address: string | null
  readonly title: string
  readonly modules: readonly string[]
  readonly html: string
  readonly kind: 'public' | 'personal' | 'shape'
}

/** An address that no entry of the navigation leads to. */
const NO_PAGE = '/any'

const preferences: PreferenceStore = {
  read: () => FIRST_PREFERENCES,
  write: () => {},
  subscribe: () => () => {},
}

/** In the place of a page that needs records, or what its address says, to be shown. */
function shapeRoutes({ head }: Shape): RouteObject[] {
  const children = [{ path: '*', element: <Skeleton head={head} /> }]
  return [{ path: '/', Component: Shell, children }]
}

/**
 * The HTML of every page that can be made beforehand in Chinese, without anything personal and without a date: it is made
 * once, for everybody. The browser's first render makes exactly the same. Of the others, the shape.
 */
export async function prerenderPages(): Promise<Page[]> {
  const pages: Page[] = []
  for (const { address, title, modules, isPersonal } of WHOLE_PAGES) {
    const html = await prerenderPage(routes, address)
    const kind = isPersonal ? 'personal' : 'public'
    pages.push({ address, title: pageCopy.zh.titleOf(title), modules, html, kind })
  }
  for (const shape of SHAPES) {
    const { address, head, modules } = shape
    const html = await prerenderPage(shapeRoutes(shape), address ?? NO_PAGE)
    const title = head ? pageCopy.zh.titleOf(head.title) : appCopy.zh.name
    pages.push({ address, title, modules, html, kind: 'shape' })
  }
  return pages
}

async function prerenderPage(of: RouteObject[], address: string): Promise<string> {
  const handler = createStaticHandler(of, { basename: BASENAME })
  const context = await handler.query(new Request(`http://localhost${BASENAME}${address.slice(1)}`))
  if (context instanceof Response) throw new Error(`${address} leads to another page.`)
  const mistakes: unknown[] = []
  const { prelude } = await prerender(
    <StrictMode>
      <App preferences={preferences}>
        <ServicesContext value={nobodysServices()}>
          <StaticRouterProvider
            router={createStaticRouter(handler.dataRoutes, context)}
            context={context}
            hydrate={false}
          />
        </ServicesContext>
      </App>
    </StrictMode>,
    // All of the page at once, however large it is: nothing streams.
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => void mistakes.push(error),
    },
  )
  // A part that fails would be left to the browser: the page would not be whole.
  if (mistakes.length > 0) throw mistakes[0]
  return new Response(prelude).text()
}

/** Whatever is asked of it, at any depth, is refused as soon as it is called. */
const REFUSING: object = new Proxy(() => {}, {
  get: () => REFUSING,
  apply: () => {
    throw new Error(
      'A page asked for records or the time, or gave a command, before it was anyone’s.',
    )
  },
})

/** Services that nobody may use: a page that needs them for its first picture cannot be prerendered. */
function nobodysServices(): Services {
  // A proxy has every property that is asked of it.
  return REFUSING as Services
}
