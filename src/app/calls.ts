import { useMutation } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Backend, SeamRefusal } from '../api/backend.ts'
import type { Command } from '../api/command.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import type { CallKeys, HeldCall } from '../platform/local/call-keys.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { settledWithin } from '../ui/settled-within.ts'
import { useOpening } from './opening.ts'
import { queryClient } from './query-client.ts'
import { isOutOfReach, untilNotRenewed } from './renewal.ts'
import { resumeCall } from './resume-calls.ts'

/** A refusal on its way through a mutation, whose errors are thrown. */
class Refused extends Error {
  readonly code: string
  /** Nothing came back for so long that waiting any longer is of no use. */
  readonly isLate: boolean

  constructor(code: string, isLate = false) {
    super(code)
    this.code = code
    this.isLate = isLate
  }
}

function refusalOf(error: unknown): string | null {
  return error instanceof Refused ? error.code : null
}

/** So often a call is repeated, under its key, where another tab was busy or its answer was lost. */
const MOST_RETRIES = 2
/** In milliseconds. */
const RETRY_DELAY = 200
/** So many calls of one form may wait at once, each under the key of the one before it. */
const MOST_WAITING = 20
/** So long a save may take, in milliseconds, before it counts as one without an answer, and the next one goes on. */
const SAVE_LASTS = 10_000

export type Running<Input, Answer, Refusal extends string> = {
  /** Does the command and answers; the same function for as long as the screen stands. */
  readonly run: Run<Input, Answer, Refusal>
  readonly isPending: boolean
  /** Why the last call was refused; null where it was not. */
  readonly refusal: Refusal | SeamRefusal | null
  /** Takes the refusal away. */
  readonly reset: () => void
}

type Run<Input, Answer, Refusal extends string> = (
  input: Input,
) => Promise<Result<Answer, Refusal | SeamRefusal>>

/** Resolves when what is being asked again has come: whoever called sees what the call did. */
async function untilShown(): Promise<void> {
  const asked = queryClient.getQueryCache().findAll({ fetchStatus: 'fetching' })
  await Promise.allSettled(asked.map((cached) => cached.promise))
}

type RunOptions = {
  readonly scope?: string
  readonly keepsPage?: boolean
  /**
   * A page that is left within milliseconds does it when one is opened again: for what is kept, never for money. Of a
   * form the last call, or `beside-others` each: where they say parts of what is wanted.
   */
  readonly outlivesPage?: boolean | 'beside-others'
  /** How long an answer may take, in milliseconds; absent: as long as it takes. */
  readonly lasts?: number
  /** Every other content is another intention: done in its turn, under a key of its own. */
  readonly isSaving?: boolean
  /** What a page was left with in this form was wanted before, and is done first. */
  readonly followsLeft?: boolean
}

/** What is answered in time; throws where nothing is. */
async function answerWithin<T, E extends string>(
  running: Promise<Result<T, E>>,
  lasts: number | undefined,
): Promise<Result<T, E>> {
  const result = lasts === undefined ? await running : await settledWithin(running, lasts)
  if (result === 'late') throw new Refused('no-answer', true)
  return result
}

/** Does what pages were left with in a form; throws where that is not possible yet. */
async function finishLeft<Input, Answer, Refusal extends string, Prepared>(
  services: { readonly keys: CallKeys; readonly backend: Backend },
  command: Command<Input, Answer, Refusal, Prepared>,
  form: string,
): Promise<void> {
  for (const left of services.keys.leftOf(form)) {
    const notYet = await settledWithin(resumeCall(services, command, left), SAVE_LASTS)
    if (notYet === 'late') throw new Refused('no-answer', true)
    if (notYet) throw new Refused(notYet)
  }
}

/** `key`: null where what gives keys is out of reach. */
type Called<Input> = { readonly input: Input; readonly key: string | null }

/** How a call goes on its way: one after the other in its scope, repeated under its key. */
function useCalling<Input, Answer, Refusal extends string, Prepared>(
  command: Command<Input, Answer, Refusal, Prepared>,
  { scope = '', lasts, isSaving = false, followsLeft = false }: RunOptions,
) {
  const opened = useOpening()
  const form = formOf(command, scope)
  return useMemo(
    () => ({
      scope: { id: form },
      mutationFn: async ({ input, key: first }: Called<Input>) => {
        if (first === null) throw new Refused('out-of-reach')
        const { backend, keys } = await opened()
        if (followsLeft) await finishLeft({ keys, backend }, command, form)
        let key = first
        let result = await answerWithin(backend.run(command, input, key), lasts)
        // One before it had the same key: it goes on in its place, before what was asked since.
        for (
          let waited = 0;
          isSaving && isKeyReused(result) && waited < MOST_WAITING;
          waited += 1
        ) {
          keys.renew(form, key)
          key = keys.of(form)
          result = await answerWithin(backend.run(command, input, key), lasts)
        }
        if (!result.ok) throw new Refused(result.error.code)
        // What is asked next has another one.
        keys.renew(form, key)
        return result.value
      },
      retry: (failures: number, error: Error) =>
        failures < MOST_RETRIES &&
        error instanceof Refused &&
        !error.isLate &&
        (error.code === 'storage-busy' || error.code === 'no-answer'),
      // Whoever was busy is done by then; a customer does not wait a second for it.
      retryDelay: RETRY_DELAY,
    }),
    [opened, command, form, lasts, isSaving, followsLeft],
  )
}

function formOf({ name }: { readonly name: string }, scope = ''): string {
  return `${name} ${scope}`
}

/** What becomes of a call that is held. */
type Holding = {
  readonly answered: () => void
  /** With what code; null: it broke off. */
  readonly refused: (code: string | null) => void
}

const UNHELD: Holding = { answered: () => {}, refused: () => {} }

/** Holds a call that outlives its page. */
function holding(
  keys: CallKeys,
  form: string,
  call: HeldCall,
  outlivesPage: RunOptions['outlivesPage'],
): Holding {
  if (!outlivesPage) return UNHELD
  const isBeside = outlivesPage === 'beside-others'
  // A key of its own: this page does it after what is on its way, whatever others have done with it by then.
  const held = isBeside ? { ...call, key: keys.another() } : call
  if (isBeside) keys.holdBeside(form, held)
  else keys.hold(form, held)
  return {
    answered: () => keys.release(form, held),
    refused: (code) => {
      // Whoever comes next does it: nobody knows whether it was done, or the form says by itself that it is not.
      const isNotYet = code === 'storage-busy' || code === 'out-of-reach'
      const stays = code === 'no-answer' || (isNotYet && isBeside)
      keys[stays ? 'leave' : 'release'](form, held)
    },
  }
}

async function nullWhereOutOfReach(error: unknown): Promise<null> {
  if (!isOutOfReach(error)) throw error
  await untilNotRenewed()
  return null
}

/** Calls under the key of the form, which is another one once it was answered. */
function useKeyed<Input, Answer, Refusal extends string, Prepared>(
  command: Command<Input, Answer, Refusal, Prepared>,
  { scope, outlivesPage = false }: RunOptions,
  call: (called: Called<Input>) => Promise<Answer>,
): Run<Input, Answer, Refusal> {
  const opened = useOpening()
  const form = formOf(command, scope)
  return useCallback(
    async (input) => {
      const keys = (await opened().catch(nullWhereOutOfReach))?.keys
      const key = keys?.of(form) ?? null
      const held =
        keys && key !== null
          ? holding(keys, form, { command: command.name, input, key }, outlivesPage)
          : UNHELD
      try {
        const answer = await call({ input, key })
        held.answered()
        await untilShown()
        return ok(answer)
      } catch (error) {
        const code = refusalOf(error)
        held.refused(code)
        if (code === null) throw error
        if (code === 'key-reused' && key !== null) keys?.renew(form, key)
        // What was thrown as refused is what the command refuses with.
        return refuse(code as Refusal | SeamRefusal)
      }
    },
    [call, opened, form, command.name, outlivesPage],
  )
}

/**
 * Does a command. `scope` says which record or form it is for: calls of one scope happen one after the other, and have
 * one key until one of them was answered, so that a second press, a page loaded anew and a lost answer do nothing twice.
 * A bug reaches the error page, unless `keepsPage` says that the screen tells of it itself: then `run` rejects.
 */
export function useRun<Input, Answer, Refusal extends string, Prepared>(
  command: Command<Input, Answer, Refusal, Prepared>,
  options: RunOptions = {},
): Running<Input, Answer, Refusal> {
  const { keepsPage = false } = options
  const { mutateAsync, isPending, error, reset } = useMutation(
    {
      ...useCalling(command, options),
      throwOnError: (error) => !keepsPage && !(error instanceof Refused),
    },
    queryClient,
  )
  const run = useKeyed(command, options, mutateAsync)
  // What was thrown as refused is what the command refuses with.
  const refusal = refusalOf(error) as Refusal | SeamRefusal | null
  return { run, isPending, refusal, reset }
}

function isKeyReused(result: Result<unknown, string>): boolean {
  return !result.ok && result.error.code === 'key-reused'
}

/**
 * Does a command that keeps what is on the screen, where every other content is another intention. One that is not
 * answered for long is refused as `no-answer`, and the next goes on.
 */
export function useSaving<Input, Answer, Refusal extends string, Prepared>(
  command: Command<Input, Answer, Refusal, Prepared>,
  form: RunOptions,
): Running<Input, Answer, Refusal> {
  return useRun(command, { lasts: SAVE_LASTS, isSaving: true, ...form })
}

/** How what is on the screen is kept. */
export type Keeping<Input, Answer, Refusal extends string> = {
  readonly save: Run<Input, Answer, Refusal>
  /** The same where the page is being left: what it has no time for is done by the one that is opened next. */
  readonly saveLeaving: Run<Input, Answer, Refusal>
}

/**
 * The same of what is kept at every key, once that was painted: it renders nothing, and a bug rejects, so that the form
 * itself says what is kept and what is not.
 */
export function useKeeping<Input, Answer, Refusal extends string, Prepared>(
  command: Command<Input, Answer, Refusal, Prepared>,
  scope: string,
): Keeping<Input, Answer, Refusal> {
  const options = { scope, lasts: SAVE_LASTS, isSaving: true, followsLeft: true }
  const calling = useCalling(command, options)
  const call = useCallback(
    async (called: Called<Input>) => {
      // The key is shown first: what it takes to keep it would hold that up.
      await new Promise<void>(afterPaint)
      return queryClient.getMutationCache().build(queryClient, calling).execute(called)
    },
    [calling],
  )
  const save = useKeyed(command, options, call)
  const saveLeaving = useKeyed(command, { ...options, outlivesPage: 'beside-others' }, call)
  return { save, saveLeaving }
}
