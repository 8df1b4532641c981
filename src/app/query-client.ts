import { type Query as Cached, notifyManager, QueryClient } from '@tanstack/react-query'
import type { Backend, Changed } from '../api/backend.ts'
import type { Query, RecordType } from '../api/query.ts'

/** What a cached answer is the answer to. */
export type Asked = {
  // Whatever it asks and shows: it is asked again with the input that it was asked with.
  readonly query: Query<never, unknown>
  readonly input: never
  /** Its answer is sealed: it is never at hand at once. */
  readonly isSealed?: boolean
}

/** Whose answer it is before the records are open: it stands in the second place of a question's key. */
export const NOBODY = 'nobody'

/** The answers that screens show. They are true until the records they were read from change. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, networkMode: 'always', retry: false },
    // What was answered is kept by the records: a call that no screen shows any more is forgotten at once.
    mutations: { networkMode: 'always', gcTime: 0 },
  },
})

// A screen shows what is committed as soon as it is, not a timer later.
notifyManager.setScheduler(queueMicrotask)

/**
 * Keeps the answers true: a change of records refreshes, in one step, the shown answers that read them, and drops those
 * that are not shown.
 */
export function refreshWith(backend: Backend, client = queryClient): () => void {
  return backend.subscribe((changed) =>
    notifyManager.batch(() => {
      for (const cached of client.getQueryCache().getAll()) {
        // A screen that has no records yet shows none: it asks again when it has them.
        if (cached.queryKey[1] === NOBODY) continue
        const asked = cached.meta?.asked as Asked | undefined
        if (asked && readsAny(asked, changed)) refresh(cached, asked, { backend, client })
      }
    }),
  )
}

/** The kinds of records that what is shown was read from. */
export function typesShown(client = queryClient): readonly RecordType[] {
  const shown = client
    .getQueryCache()
    .getAll()
    .filter((cached) => cached.isActive())
  const asked = shown.flatMap(({ meta }) => (meta?.asked as Asked | undefined) ?? [])
  return [...new Set(asked.flatMap(({ query }) => query.reads))]
}

function readsAny({ query }: Asked, changed: Changed): boolean {
  return changed === 'all' || query.reads.some((type) => changed.has(type))
}

function refresh(
  cached: Cached,
  { query, input, isSealed }: Asked,
  { backend, client }: { readonly backend: Backend; readonly client: QueryClient },
): void {
  const exact = { queryKey: cached.queryKey, exact: true }
  if (!cached.isActive()) client.removeQueries(exact)
  else if (backend.peek && !isSealed) {
    client.setQueryData(cached.queryKey, backend.peek(query, input))
  } else client.invalidateQueries(exact)
}
