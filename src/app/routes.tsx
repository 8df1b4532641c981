import type { RouteObject } from 'react-router'
import { HomePage } from '../features/shop/home/home-page.tsx'
import { ErrorPage, NotFoundPage, PageError } from './error-pages.tsx'
import { page, publicPage } from './page-route.ts'
import { HELP_TOPICS } from './paths.ts'
import { productRoutes } from './product-routes.ts'
import { Shell } from './shell.tsx'

export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      {
        // A page that fails leaves what stands around it.
        ErrorBoundary: PageError,
        children: [
          {
            index: true,
            Component: HomePage,
          },
          {
            path: 'buy/online',
            ...publicPage(
              async () => (await import('../features/apply/buy-online-page.tsx')).BuyOnlinePage,
              '/apply/any/info',
            ),
          },
          {
            path: 'buy/phone',
            ...publicPage(
              async () => (await import('../features/apply/buy-phone-page.tsx')).BuyPhonePage,
              '/applications/any',
            ),
          },
          {
            path: 'buy/ssc',
            ...publicPage(
              async () => (await import('../features/apply/buy-ssc-page.tsx')).BuySscPage,
              '/applications/any',
            ),
          },
          {
            path: 'buy/cdp',
            ...publicPage(
              async () => (await import('../features/apply/buy-cdp-page.tsx')).BuyCdpPage,
              '/apply/any/info',
            ),
          },
          {
            path: 'buy/pv',
            ...publicPage(
              async () => (await import('../features/direct/buy-pv-page.tsx')).BuyPvPage,
              '/orders/any/pay',
            ),
          },
          {
            path: 'buy/interop',
            ...publicPage(
              async () => (await import('../features/direct/buy-interop-page.tsx')).BuyInteropPage,
              '/orders/any/pay',
            ),
          },
          {
            path: 'apply/:id/:step?',
            ...page(
              async () => (await import('../features/apply/apply-page.tsx')).ApplyPage,
              '/orders/any/pay',
            ),
          },
          {
            path: 'applications',
            ...page(
              async () =>
                (await import('../features/apply/applications/applications-page.tsx'))
                  .ApplicationsPage,
            ),
          },
          {
            path: 'applications/:id',
            ...page(
              async () =>
                (await import('../features/apply/applications/application-page.tsx'))
                  .ApplicationPage,
            ),
          },
          {
            path: 'consultations',
            ...page(
              async () =>
                (await import('../features/consultations/consultations-page.tsx'))
                  .ConsultationsPage,
            ),
          },
          {
            path: 'orders',
            ...page(async () => (await import('../features/orders/orders-page.tsx')).OrdersPage),
          },
          {
            path: 'orders/pay',
            ...page(
              async () =>
                (await import('../features/orders/cashier/together-page.tsx')).TogetherPage,
            ),
          },
          {
            path: 'orders/:id',
            ...page(async () => (await import('../features/orders/order-page.tsx')).OrderPage),
          },
          {
            path: 'orders/:id/refund',
            ...page(
              async () => (await import('../features/orders/refunds/refund-page.tsx')).RefundPage,
            ),
          },
          {
            path: 'orders/:id/pay',
            ...page(async () => (await import('../features/orders/cashier/pay-page.tsx')).PayPage),
          },
          {
            path: 'orders/:id/result',
            ...page(
              async () => (await import('../features/orders/cashier/result-page.tsx')).ResultPage,
            ),
          },
          {
            path: 'products',
            ...page(
              async () => (await import('../features/products/products-page.tsx')).ProductsPage,
            ),
          },
          {
            path: 'invoices',
            ...page(
              async () =>
                (await import('../features/orders/invoices/invoices-page.tsx')).InvoicesPage,
            ),
          },
          {
            path: 'invoices/:id',
            ...page(
              async () =>
                (await import('../features/orders/invoices/invoice-page.tsx')).InvoicePage,
            ),
          },
          {
            path: 'messages',
            ...page(
              async () => (await import('../features/messages/messages-page.tsx')).MessagesPage,
            ),
          },
          {
            path: 'messages/:id',
            ...page(
              async () => (await import('../features/messages/message-page.tsx')).MessagePage,
            ),
          },
          {
            path: 'renewals',
            ...page(
              async () =>
                (await import('../features/products/renewals/renewals-page.tsx')).RenewalsPage,
            ),
          },
          {
            path: 'spending',
            ...page(
              async () =>
                (await import('../features/products/spending/spending-page.tsx')).SpendingPage,
            ),
          },
          {
            path: 'account',
            ...page(async () => (await import('../features/account/account-page.tsx')).AccountPage),
          },
          {
            path: 'products/:id',
            ...page(
              async () => (await import('../features/products/product-page.tsx')).ProductPage,
            ),
          },
          {
            path: 'pricing',
            ...publicPage(
              async () => (await import('../features/shop/pricing/pricing-page.tsx')).PricingPage,
              '/quote',
            ),
          },
          {
            path: 'quote',
            ...publicPage(
              async () => (await import('../features/shop/quote/quote-page.tsx')).QuotePage,
            ),
          },
          {
            path: 'plan',
            ...publicPage(
              async () =>
                (await import('../features/shop/plan/shared-plan-page.tsx')).SharedPlanPage,
            ),
          },
          {
            path: 'plans',
            ...page(async () => (await import('../features/shop/plan/plans-page.tsx')).PlansPage),
          },
          {
            path: 'plans/:id',
            ...page(async () => (await import('../features/shop/plan/plan-page.tsx')).PlanPage),
          },
          {
            path: 'help',
            ...publicPage(async () => (await import('../features/help/help-page.tsx')).HelpPage),
          },
          ...HELP_TOPICS.map((topic) => ({
            path: `help/${topic}`,
            ...publicPage(async () => {
              const { TopicPage } = await import('../features/help/topic-page.tsx')
              return () => <TopicPage topic={topic} />
            }),
          })),
          ...productRoutes,
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]
