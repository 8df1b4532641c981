import { lazy, Suspense } from 'react'
import { queryClient } from './query-client.ts'

const ReactQueryDevtools = lazy(async () => ({
  default: (await import('@tanstack/react-query-devtools')).ReactQueryDevtools,
}))

/** What the cache of answers holds; while developing only. */
export function Devtools() {
  return (
    <Suspense fallback={null}>
      <ReactQueryDevtools client={queryClient} />
    </Suspense>
  )
}
