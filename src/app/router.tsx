import type { ComponentType } from 'react'
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router'
import { ErrorPage, NotFoundPage } from './error-pages.tsx'
import { HELP_TOPICS } from './paths.ts'
import { openRuntime } from './runtime.ts'
import { Shell } from './shell.tsx'

/** Every screen comes when it is needed; a page of the site is one chunk. Its records come with it. */
function page(load: () => Promise<ComponentType>): RouteObject['lazy'] {
  return async () => {
    const [Component] = await Promise.all([load(), import.meta.env.SSR ? null : openRuntime()])
    return { Component }
  }
}

/** A screen that can be shown without records: it opens them itself, where there are any. */
function publicPage(load: () => Promise<ComponentType>): RouteObject['lazy'] {
  return async () => ({ Component: await load() })
}

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      {
        index: true,
        lazy: publicPage(
          async () => (await import('../features/shop/home/home-page.tsx')).HomePage,
        ),
      },
      {
        path: 'buy/online',
        lazy: page(
          async () => (await import('../features/apply/buy-online-page.tsx')).BuyOnlinePage,
        ),
      },
      {
        path: 'buy/phone',
        lazy: page(async () => (await import('../features/apply/buy-phone-page.tsx')).BuyPhonePage),
      },
      {
        path: 'buy/ssc',
        lazy: page(async () => (await import('../features/apply/buy-ssc-page.tsx')).BuySscPage),
      },
      {
        path: 'buy/cdp',
        lazy: page(async () => (await import('../features/apply/buy-cdp-page.tsx')).BuyCdpPage),
      },
      {
        path: 'buy/pv',
        lazy: page(async () => (await import('../features/direct/buy-pv-page.tsx')).BuyPvPage),
      },
      {
        path: 'buy/interop',
        lazy: page(
          async () => (await import('../features/direct/buy-interop-page.tsx')).BuyInteropPage,
        ),
      },
      {
        path: 'apply/:id/:step?',
        lazy: page(async () => (await import('../features/apply/apply-page.tsx')).ApplyPage),
      },
      {
        path: 'applications',
        lazy: page(
          async () =>
            (await import('../features/apply/applications/applications-page.tsx')).ApplicationsPage,
        ),
      },
      {
        path: 'applications/:id',
        lazy: page(
          async () =>
            (await import('../features/apply/applications/application-page.tsx')).ApplicationPage,
        ),
      },
      {
        path: 'consultations',
        lazy: page(
          async () =>
            (await import('../features/consultations/consultations-page.tsx')).ConsultationsPage,
        ),
      },
      {
        path: 'orders',
        lazy: page(async () => (await import('../features/orders/orders-page.tsx')).OrdersPage),
      },
      {
        path: 'orders/:id',
        lazy: page(async () => (await import('../features/orders/order-page.tsx')).OrderPage),
      },
      {
        path: 'orders/:id/refund',
        lazy: page(
          async () => (await import('../features/orders/refunds/refund-page.tsx')).RefundPage,
        ),
      },
      {
        path: 'orders/:id/pay',
        lazy: page(async () => (await import('../features/orders/cashier/pay-page.tsx')).PayPage),
      },
      {
        path: 'orders/:id/result',
        lazy: page(
          async () => (await import('../features/orders/cashier/result-page.tsx')).ResultPage,
        ),
      },
      {
        path: 'products',
        lazy: page(
          async () => (await import('../features/products/products-page.tsx')).ProductsPage,
        ),
      },
      {
        path: 'invoices',
        lazy: page(
          async () => (await import('../features/orders/invoices/invoices-page.tsx')).InvoicesPage,
        ),
      },
      {
        path: 'invoices/:id',
        lazy: page(
          async () => (await import('../features/orders/invoices/invoice-page.tsx')).InvoicePage,
        ),
      },
      {
        path: 'messages',
        lazy: page(
          async () => (await import('../features/messages/messages-page.tsx')).MessagesPage,
        ),
      },
      {
        path: 'messages/:id',
        lazy: page(async () => (await import('../features/messages/message-page.tsx')).MessagePage),
      },
      {
        path: 'account',
        lazy: page(async () => (await import('../features/account/account-page.tsx')).AccountPage),
      },
      {
        path: 'products/:id',
        lazy: page(async () => (await import('../features/products/product-page.tsx')).ProductPage),
      },
      {
        path: 'pricing',
        lazy: page(
          async () => (await import('../features/shop/pricing/pricing-page.tsx')).PricingPage,
        ),
      },
      {
        path: 'quote',
        lazy: publicPage(
          async () => (await import('../features/shop/quote/quote-page.tsx')).QuotePage,
        ),
      },
      {
        path: 'help',
        lazy: publicPage(async () => (await import('../features/help/help-page.tsx')).HelpPage),
      },
      ...HELP_TOPICS.map((topic) => ({
        path: `help/${topic}`,
        lazy: publicPage(async () => {
          const { TopicPage } = await import('../features/help/topic-page.tsx')
          return () => <TopicPage topic={topic} />
        }),
      })),
      {
        path: 'products/:id/renew',
        lazy: page(
          async () => (await import('../features/products/expand/renew-page.tsx')).RenewPage,
        ),
      },
      {
        path: 'products/:id/seats',
        lazy: page(
          async () => (await import('../features/products/expand/add-page.tsx')).SeatsPage,
        ),
      },
      {
        path: 'products/:id/booster',
        lazy: page(
          async () => (await import('../features/products/expand/add-page.tsx')).BoosterPage,
        ),
      },
      {
        path: 'products/:id/robots/new',
        lazy: page(
          async () =>
            (await import('../features/products/expand/new-robots-page.tsx')).NewRobotsPage,
        ),
      },
      {
        path: 'products/:id/recharge',
        lazy: page(
          async () => (await import('../features/products/expand/recharge-page.tsx')).RechargePage,
        ),
      },
      {
        path: 'products/:id/knowledge',
        lazy: page(
          async () =>
            (await import('../features/products/expand/knowledge-page.tsx')).KnowledgePage,
        ),
      },
      {
        path: 'products/:id/coldstart',
        lazy: page(
          async () => (await import('../features/products/expand/service-page.tsx')).ColdStartPage,
        ),
      },
      {
        path: 'products/:id/implementation',
        lazy: page(
          async () =>
            (await import('../features/products/expand/service-page.tsx')).ImplementationPage,
        ),
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
]

/**
 * Loads the page of an address before the router is made, so that its first render is whole: a
 * prerendered page must not give way to an empty one while it loads.
 */
export async function loadPageOf(address: string): Promise<void> {
  for (const { route } of matchRoutes(routes, address) ?? []) {
    if (typeof route.lazy !== 'function') continue
    Object.assign(route, await route.lazy(), { lazy: undefined })
  }
}

let router: ReturnType<typeof createBrowserRouter> | null = null

export function createRouter() {
  router = createBrowserRouter(routes)
  return router
}

/** The address that is being opened now, or the one that is shown. */
export function addressBeingOpened(): string {
  const { pathname, search } = router?.state.navigation.location ?? location
  return pathname + search
}
