import type { Random } from '../../api/ports.ts'
import { decodeMeta } from './storage/envelope.ts'
import { CALL_PREFIX, HELD_PREFIX, META_KEY } from './storage/storage-keys.ts'

/** A call that waits for its answer: the command's name, its input as JSON, its key. */
export type HeldCall = {
  readonly command: string
  readonly input: unknown
  readonly key: string
}

/** The keys of forms: each keeps its own until it was answered. */
export type CallKeys = {
  /** The key of a form, made when it is first asked for. */
  of(form: string): string
  /** It was answered: the next call is another one. Only where the key is still this one. */
  renew(form: string, key: string): void
  /**
   * Remembers a call until it was answered, so that a page that is left meanwhile does it when one is opened again, in
   * whatever tab. Of a form the last call is remembered: it says what is wanted.
   */
  hold(form: string, call: HeldCall): void
  /** It was answered; a later call of the form stays. */
  release(form: string, call: HeldCall): void
  /** Those that were meant for the dataset that is shown now. */
  held(): readonly (HeldCall & { readonly form: string })[]
  /** Calls back when another tab began to hold a call. */
  onHeld(listener: () => void): void
}

type Places = { readonly session: () => Storage; readonly all: () => Storage }

/**
 * Keys that outlive the page: one that is loaded anew, or copied into another tab, asks under the same ones. Where the
 * browser keeps nothing for a session they last as long as the page. Held calls outlive the tab.
 */
export function callKeys(
  random: Random,
  { session, all }: Places = { session: () => sessionStorage, all: () => localStorage },
): CallKeys {
  const known = new Map<string, string>()
  const keep = (form: string, key: string | null) => {
    if (key === null) known.delete(form)
    else known.set(form, key)
    attempt(() => {
      if (key === null) session().removeItem(CALL_PREFIX + form)
      else session().setItem(CALL_PREFIX + form, key)
    })
  }
  const read = (form: string) =>
    known.get(form) ?? attempt(() => session().getItem(CALL_PREFIX + form))
  return {
    of: (form) => {
      const key = read(form) ?? random.token(20)
      if (known.get(form) !== key) keep(form, key)
      return key
    },
    renew: (form, key) => {
      if (read(form) === key) keep(form, null)
    },
    hold: (form, call) =>
      attempt(() => {
        const text = JSON.stringify({ ...call, world: worldIn(all()) })
        all().setItem(HELD_PREFIX + form, text)
      }),
    release: (form, call) =>
      attempt(() => {
        const name = HELD_PREFIX + form
        const kept = readHeld(all().getItem(name))
        if (kept && textOf(kept) === textOf(call)) all().removeItem(name)
      }),
    held: () => attempt(() => heldIn(all())) ?? [],
    onHeld: (listener) =>
      addEventListener('storage', ({ key, newValue }) => {
        if (key?.startsWith(HELD_PREFIX) && newValue !== null) listener()
      }),
  }
}

function textOf({ command, input, key }: HeldCall): string {
  return JSON.stringify({ command, input, key })
}

/** The dataset that is shown, which what is held was meant for: numbers of records say nothing in another one. */
function worldIn(all: Storage): string | null {
  return decodeMeta(all.getItem(META_KEY))?.world ?? null
}

function heldIn(all: Storage): readonly (HeldCall & { readonly form: string })[] {
  const names = Object.keys(all).filter((name) => name.startsWith(HELD_PREFIX))
  return names.flatMap((name) => {
    const kept = attempt(() => readHeld(all.getItem(name)))
    // What no program of ours wrote is no call, and is not looked at again.
    if (!kept) all.removeItem(name)
    if (!kept || kept.world !== worldIn(all)) return []
    const { command, input, key } = kept
    return [{ form: name.slice(HELD_PREFIX.length), command, input, key }]
  })
}

function readHeld(text: string | null): (HeldCall & { readonly world: string | null }) | null {
  const read: Partial<HeldCall & { world: string | null }> | null = JSON.parse(text ?? 'null')
  if (typeof read?.command !== 'string' || typeof read.key !== 'string') return null
  return { command: read.command, input: read.input, key: read.key, world: read.world ?? null }
}

/** A browser may keep nothing. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
