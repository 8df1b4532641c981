import type { RouteObject } from 'react-router'
import { page } from './page-route.ts'

/** What is done with a product, each on its own address below the product's. */
export const productRoutes: readonly RouteObject[] = [
  {
    path: 'products/:id/renew',
    ...page(async () => (await import('../features/products/expand/renew-page.tsx')).RenewPage),
  },
  {
    path: 'products/:id/seats',
    ...page(async () => (await import('../features/products/expand/add-page.tsx')).SeatsPage),
  },
  {
    path: 'products/:id/booster',
    ...page(async () => (await import('../features/products/expand/add-page.tsx')).BoosterPage),
  },
  {
    path: 'products/:id/robots/new',
    ...page(
      async () => (await import('../features/products/expand/new-robots-page.tsx')).NewRobotsPage,
    ),
  },
  {
    path: 'products/:id/recharge',
    ...page(
      async () => (await import('../features/products/expand/recharge-page.tsx')).RechargePage,
    ),
  },
  {
    path: 'products/:id/knowledge',
    ...page(
      async () => (await import('../features/products/expand/knowledge-page.tsx')).KnowledgePage,
    ),
  },
  {
    path: 'products/:id/coldstart',
    ...page(
      async () => (await import('../features/products/expand/service-page.tsx')).ColdStartPage,
    ),
  },
  {
    path: 'products/:id/implementation',
    ...page(
      async () => (await import('../features/products/expand/service-page.tsx')).ImplementationPage,
    ),
  },
]
