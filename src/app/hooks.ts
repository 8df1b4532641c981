import { keepPreviousData, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import type { AppView } from '../api/app-records.ts'
import type { Backend, SeamRefusal } from '../api/backend.ts'
import type { Command } from '../api/command.ts'
import type { Query, SealedQuery } from '../api/query.ts'
import { FIRST_DATE } from '../domain/shared/civil-date.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { useToday } from './moment.ts'
import { type Asked, queryClient } from './query-client.ts'
import { openedServices } from './runtime.ts'
import { type Services, ServicesContext } from './services.ts'

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

const NO_RECORDS: AppView = { get: () => undefined, list: () => [], lost: [] }

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
    queryKey: [query.name, backend ? 'open' : 'nobody', input, query.readsDay ? today : null],
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
 * One page of a list, asked with its filter and number. The page before stays until the next one has come; undefined
 * before the first.
 */
export function usePage<Input, Shown>(
  query: Query<Input, Shown>,
  input: NoInfer<Input>,
): Shown | undefined {
  const { data } = useQuery(
    { ...useAsked(query, input), placeholderData: keepPreviousData, throwOnError: true },
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

/** The services for what a press needs: a first visitor's records are opened by it. */
function useOpening(): () => Promise<Services> {
  const services = useContext(ServicesContext)
  return useCallback(async () => services ?? openedServices(), [services])
}

/** Asks once, outside of what is shown: for what a press decides on. */
export function useAsk(): <Input, Shown>(
  query: Query<Input, Shown>,
  input: NoInfer<Input>,
) => Promise<Shown> {
  const opened = useOpening()
  return useCallback(async (query, input) => (await opened()).backend.fetch(query, input), [opened])
}

/** A refusal on its way through a mutation, whose errors are thrown. */
class Refused extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** So often a call is repeated, under its key, where another tab was busy or its answer was lost. */
const MOST_RETRIES = 2
/** In milliseconds. */
const RETRY_DELAY = 200

export type Running<Input, Answer, Refusal extends string> = {
  /** Does the command and answers; the same function for as long as the screen stands. */
  readonly run: (input: Input) => Promise<Result<Answer, Refusal | SeamRefusal>>
  readonly isPending: boolean
  /** Why the last call was refused; null where it was not. */
  readonly refusal: Refusal | SeamRefusal | null
  /** Takes the refusal away. */
  readonly reset: () => void
}

/** Resolves when what is being asked again has come: whoever called sees what the call did. */
async function untilShown(): Promise<void> {
  const asked = queryClient.getQueryCache().findAll({ fetchStatus: 'fetching' })
  await Promise.allSettled(asked.map((cached) => cached.promise))
}

type RunOptions = {
  readonly scope?: string
  readonly keepsPage?: boolean
  /** A page that is left within milliseconds does it when it is opened again: for switches, never for money. */
  readonly outlivesPage?: boolean
}

/**
 * Does a command. `scope` says which record or form it is for: calls of one scope happen one after the other, and have
 * one key until one of them was answered, so that a second press, a page loaded anew and a lost answer do nothing twice.
 * A bug reaches the error page, unless `keepsPage` says that the screen tells of it itself: then `run` rejects.
 */
export function useRun<Input, Answer, Refusal extends string, Prepared>(
  command: Command<Input, Answer, Refusal, Prepared>,
  { scope = '', keepsPage = false, outlivesPage = false }: RunOptions = {},
): Running<Input, Answer, Refusal> {
  const opened = useOpening()
  const form = `${command.name} ${scope}`
  const { mutateAsync, isPending, error, reset } = useMutation(
    {
      scope: { id: form },
      mutationFn: async ({ input, key }: { readonly input: Input; readonly key: string }) => {
        const { backend } = await opened()
        const result = await backend.run(command, input, key)
        if (!result.ok) throw new Refused(result.error.code)
        return result.value
      },
      retry: (failures, error) =>
        failures < MOST_RETRIES &&
        error instanceof Refused &&
        (error.code === 'storage-busy' || error.code === 'no-answer'),
      // Whoever was busy is done by then; a customer does not wait a second for it.
      retryDelay: RETRY_DELAY,
      throwOnError: (error) => !keepsPage && !(error instanceof Refused),
    },
    queryClient,
  )
  const run = useCallback(
    async (input: Input): Promise<Result<Answer, Refusal | SeamRefusal>> => {
      const { keys } = await opened()
      const key = keys.of(form)
      if (outlivesPage) keys.hold(form, { command: command.name, input, key })
      try {
        const answer = await mutateAsync({ input, key })
        keys.renew(form, key)
        await untilShown()
        return ok(answer)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        if (error.code === 'key-reused') keys.renew(form, key)
        // What was thrown as refused is what the command refuses with.
        return refuse(error.code as Refusal | SeamRefusal)
      } finally {
        if (outlivesPage) keys.release(form)
      }
    },
    [mutateAsync, opened, form, command.name, outlivesPage],
  )
  const refusal = error instanceof Refused ? (error.code as Refusal | SeamRefusal) : null
  return { run, isPending, refusal, reset }
}

/**
 * Does a command that keeps what is on the screen, where every other content is another intention: what was refused
 * because the one before it had the same key is done once more under a key of its own.
 */
export function useSaving<Input, Answer, Refusal extends string, Prepared>(
  command: Command<Input, Answer, Refusal, Prepared>,
  form: RunOptions,
): Running<Input, Answer, Refusal> {
  const running = useRun(command, form)
  const { run: once } = running
  const run = useCallback(
    async (input: Input) => {
      const result = await once(input)
      return !result.ok && result.error.code === 'key-reused' ? once(input) : result
    },
    [once],
  )
  return { ...running, run }
}
