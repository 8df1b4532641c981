import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import { withOpened } from './once-open.tsx'
import { needed } from './renewal.ts'
import { openRuntime } from './runtime.ts'

/** What a route says of itself: how its page is fetched before anybody goes there, and where most go from it. */
export type PageHandle = {
  readonly fetchPage: () => Promise<ComponentType>
  readonly next: string | undefined
  /** It shows what is in the records. */
  readonly isOfRecords?: true
}

type PageRoute = Pick<RouteObject, 'lazy' | 'handle'>

/** Every screen comes when it is needed; what is loaded together is one file. Its records come with it. */
export function page(load: () => Promise<ComponentType>, next?: string): PageRoute {
  const opened = () => (import.meta.env.SSR ? null : openRuntime())
  return {
    lazy: async () => {
      const [Page] = await Promise.all([needed(load()), opened()])
      return { Component: import.meta.env.SSR ? Page : withOpened(Page) }
    },
    handle: { fetchPage: load, next, isOfRecords: true } satisfies PageHandle,
  }
}

/** A screen that can be shown without records: a press opens them. */
export function publicPage(load: () => Promise<ComponentType>, next?: string): PageRoute {
  return {
    lazy: async () => ({ Component: await needed(load()) }),
    handle: { fetchPage: load, next } satisfies PageHandle,
  }
}
