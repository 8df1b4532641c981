import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import type { AppView } from '../api/app-records.ts'
import type { Backend } from '../api/backend.ts'
import type { Query, SealedQuery } from '../api/query.ts'
import { FIRST_DATE } from '../domain/shared/civil-date.ts'
import { afterPress } from '../ui/press.ts'
import { askAll, type ListQuery } from './ask-all.ts'
import { useToday } from './moment.ts'
import { useOpening } from './opening.ts'
import { type Asked, NOBODY, queryClient } from './query-client.ts'
import { ServicesContext } from './services.ts'

export { type Running, useKeeping, useRun, useSaving } from './calls.ts'

const neverChanges = () => () => {}

/** The backend; null in a prerendered page and in its first render, which are nobody's. */
function useBackend(): Backend | null {
  const backend = useContext(ServicesContext)?.backend ?? null
  return useSyncExternalStore(
    neverChanges,
    () => backend,
    () => null,
  )
}

/** Whether the records of this browser are open: before that, what is shown is what somebody sees who has none. */
export function useIsOpen(): boolean {
  return useBackend() !== null
}

const NO_RECORDS: AppView = { get: () => undefined, list: () => [], holds: () => false, lost: [] }

/** What a question shows where there are no records and no day yet. */
function viewOfNobody<Input, Shown>(query: Query<Input, Shown>, input: Input): Shown {
  return query.view(NO_RECORDS, input, { now: 0, today: FIRST_DATE })
}

function useAsked<Input, Shown>(query: Query<Input, Shown>, input: Input) {
  const backend = useBackend()
  const today = useToday()
  const asked: Asked = { query: query as unknown as Query<never, unknown>, input: input as never }
  const peek = backend?.peek
  return {
    queryKey: [query.name, backend ? 'open' : NOBODY, input, query.readsDay ? today : null],
    queryFn: () => (backend ? backend.fetch(query, input) : viewOfNobody(query, input)),
    // This browser has the records at hand; where they are elsewhere the screen waits for them.
    initialData: () => {
      if (!backend) return viewOfNobody(query, input)
      return peek?.(query, input)
    },
    meta: { asked },
  }
}

/** The answer to a question, always the newest. Suspends where the records are not at hand. */
export function useView<Input, Shown>(query: Query<Input, Shown>, input: NoInfer<Input>): Shown {
  const { data } = useSuspenseQuery(useAsked(query, input), queryClient)
  return data as Shown
}

/**
 * The answer to a question that stands beside what the page is about: its records are read while the page is idle.
 * Undefined until then.
 */
export function useViewInTime<Input, Shown>(
  query: Query<Input, Shown>,
  input: NoInfer<Input>,
): Shown | undefined {
  const backend = useBackend()
  const { initialData: _, ...asked } = useAsked(query, input)
  const queryFn = async () => {
    await backend?.readAhead?.(query, input)
    // What it shows moves nothing away from under a finger.
    await new Promise<void>(afterPress)
    return asked.queryFn()
  }
  const { data } = useQuery({ ...asked, queryFn, throwOnError: true }, queryClient)
  return data as Shown | undefined
}

/**
 * One page of a list, asked with its filter and number. The page before stays until the next one has come; undefined
 * before the first.
 */
export function usePage<Input, Shown>(
  query: Query<Input, Shown>,
  input: NoInfer<Input>,
): Shown | undefined {
  const { data } = useQuery(
    {
      ...useAsked(query, input),
      // That there is nothing was only said to nobody.
      placeholderData: (before, asked) => (asked?.queryKey[1] === NOBODY ? undefined : before),
      throwOnError: true,
    },
    queryClient,
  )
  return data as Shown | undefined
}

/**
 * What had to be unsealed for the one who may see it; undefined until it is, or where there is nothing to ask for. Kept no
 * longer than it is shown.
 */
export function useOpened<Input, Found, Shown>(
  query: SealedQuery<Input, Found, Shown>,
  input: NoInfer<Input> | null,
): Shown | undefined {
  const backend = useBackend()
  const asked: Asked = {
    query: query as unknown as Query<never, unknown>,
    input: input as never,
    isSealed: true,
  }
  const { data } = useQuery(
    {
      queryKey: openedKey(query, input),
      queryFn: () => (backend && input !== null ? backend.open(query, input) : null),
      enabled: backend !== null && input !== null,
      gcTime: 0,
      throwOnError: true,
      meta: { asked },
    },
    queryClient,
  )
  return (data ?? undefined) as Shown | undefined
}

function openedKey<Input>(query: Pick<Query<Input, unknown>, 'name'>, input: Input | null) {
  return [query.name, 'opened', input]
}

/** Unseals anew what `useOpened` shows: resolves when it shows what is kept by now. */
export function useReopen<Input, Found, Shown>(
  query: SealedQuery<Input, Found, Shown>,
  input: NoInfer<Input>,
): () => Promise<void> {
  const { name } = query
  const key = JSON.stringify(input)
  return useCallback(
    () =>
      queryClient.refetchQueries({
        // Inputs are plain JSON.
        queryKey: openedKey({ name }, JSON.parse(key)),
        exact: true,
      }),
    [name, key],
  )
}

/** Asks once, outside of what is shown: for what a press decides on. */
export function useAsk(): <Input, Shown>(
  query: Query<Input, Shown>,
  input: NoInfer<Input>,
) => Promise<Shown> {
  const opened = useOpening()
  return useCallback(async (query, input) => (await opened()).backend.fetch(query, input), [opened])
}

/** Asks for every row of a list that a filter finds, outside of what is shown. */
export function useAskAll<Filter, Row>(
  query: ListQuery<Filter, Row>,
): (filter: NoInfer<Filter>) => Promise<readonly Row[]> {
  const ask = useAsk()
  return useCallback((filter) => askAll(ask, query, filter), [ask, query])
}
