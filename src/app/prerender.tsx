import { StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { PRODUCT_LINES } from '../domain/catalogue/index.ts'
import { applyCopy } from '../features/apply/copy.ts'
import { storefrontCopy } from '../features/shop/home/copy.ts'
import { pageCopy } from '../ui/page.tsx'
import { App } from './app.tsx'
import { paths } from './paths.ts'
import { FIRST_PREFERENCES } from './preferences.tsx'
import { routes } from './router.tsx'
import { type PreferenceStore, type Services, ServicesContext } from './services.ts'

/** What the browser's tab says of each prerendered page; the same as the page itself says later. */
const TITLES: Readonly<Record<string, string>> = {
  [paths.home]: storefrontCopy.zh.title,
  [paths.buyOnline]: `${applyCopy.zh.buy(PRODUCT_LINES.online.zh)} · ${PRODUCT_LINES.online.zh}`,
}

const preferences: PreferenceStore = {
  read: () => FIRST_PREFERENCES,
  write: () => {},
  subscribe: () => () => {},
}

/**
 * The HTML of a page in Chinese, without anything personal and without a date: it is made once, for
 * everybody. The browser's first render makes exactly the same.
 */
export async function prerenderPage(address: string): Promise<{ html: string; title: string }> {
  const named = TITLES[address]
  if (named === undefined) throw new Error(`${address} has no title to prerender it with.`)
  const handler = createStaticHandler(routes)
  const context = await handler.query(new Request(`http://localhost${address}`))
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
  const html = await new Response(prelude).text()
  return { html, title: pageCopy.zh.titleOf(named) }
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
