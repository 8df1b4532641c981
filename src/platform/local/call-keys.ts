import type { Random } from '../../api/ports.ts'
import { onShownAgain } from './shown-again.ts'
import { CALL_PREFIX, HELD_PREFIX } from './storage/storage-keys.ts'

/** A call that waits for its answer: the command's name, its input as JSON, its key. */
export type HeldCall = {
  readonly command: string
  readonly input: unknown
  readonly key: string
}

/** The same with the form that it is of. */
export type HeldOf = HeldCall & { readonly form: string }

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
  /** The same beside others of its form, each with a key of its own: each says a part of what is wanted. */
  holdBeside(form: string, call: HeldCall): void
  /** A key that no form has. */
  another(): string
  /** It was answered; a later call of the form stays. */
  release(form: string, call: HeldCall): void
  /** This page no longer does it by itself: it stays held for whoever comes next, be it this page. */
  leave(form: string, call: HeldCall): void
  /** Those that were meant for the dataset that is shown now, in the order in which they came. */
  held(): readonly HeldOf[]
  /** Those of a form that pages were left with, and that this one does not see to by itself. */
  leftOf(form: string): readonly HeldOf[]
  /** Whether anything is held, for whatever dataset. */
  isHolding(): boolean
  /** Forgets what was meant for a dataset that is none of these. */
  forgetOthers(worlds: ReadonlySet<string | null>): void
  /** Calls back when another tab began to hold a call. */
  onHeld(listener: () => void): void
}

type Places = {
  readonly session: () => Storage
  readonly all: () => Storage
  /** The dataset that is shown: numbers of records say nothing in another one. */
  readonly world: () => string | null
}

/**
 * Keys that outlive the page: one that is loaded anew, or copied into another tab, asks under the same ones. Where the
 * browser keeps nothing for a session they last as long as the page. Held calls outlive the tab.
 */
export function callKeys(random: Random, places: Partial<Places> = {}): CallKeys {
  const { session = () => sessionStorage, all = () => localStorage, world = () => null } = places
  const known = new Map<string, string>()
  /** What this page holds and does by itself, in its turn. */
  const own = new Set<string>()
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
  /** Nothing is held but by this page: not looked up at every key, among thousands of names. */
  let isQuiet = false
  const isHeldElsewhere = () => {
    if (isQuiet) return false
    isQuiet = entriesIn(all, null).every(({ call }) => own.has(textOf(call)))
    return !isQuiet
  }
  const lookAgain = () => {
    isQuiet = false
  }
  onHeldElsewhere(lookAgain)
  onShownAgain(lookAgain)
  const held = () => entriesIn(all, world()).flatMap((one) => (one.isShown ? [one.call] : []))
  const holdAs = (place: string, form: string, call: HeldCall) => {
    own.add(textOf({ form, ...call }))
    attempt(() => {
      const shown = world()
      const text = JSON.stringify({ form, ...call, world: shown, at: Date.now() })
      all().setItem(nameOf(place, shown), text)
    })
  }
  return {
    of: (form) => {
      const key = read(form) ?? random.token(20)
      if (known.get(form) !== key) keep(form, key)
      return key
    },
    renew: (form, key) => {
      if (read(form) === key) keep(form, null)
    },
    another: () => random.token(20),
    hold: (form, call) => holdAs(form, form, call),
    holdBeside: (form, call) => holdAs(`${form} ${call.key}`, form, call),
    release: (form, call) => {
      const text = textOf({ form, ...call })
      own.delete(text)
      for (const { name, call: kept } of entriesIn(all, world())) {
        if (textOf(kept) === text) attempt(() => all().removeItem(name))
      }
    },
    leave: (form, call) => {
      own.delete(textOf({ form, ...call }))
      lookAgain()
    },
    held,
    leftOf: (form) =>
      isHeldElsewhere() ? held().filter((one) => one.form === form && !own.has(textOf(one))) : [],
    isHolding: () => entriesIn(all, null).length > 0,
    forgetOthers: (worlds) => {
      for (const { name, meantFor } of entriesIn(all, world())) {
        if (!worlds.has(meantFor)) attempt(() => all().removeItem(name))
      }
    },
    onHeld: onHeldElsewhere,
  }
}

function onHeldElsewhere(listener: () => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(HELD_PREFIX) && newValue !== null) listener()
  })
}

function textOf({ form, command, input, key }: HeldOf): string {
  return JSON.stringify({ form, command, input, key })
}

/** Each dataset has its own: the same form may stand in several. */
function nameOf(place: string, world: string | null): string {
  return HELD_PREFIX + (world === null ? place : `${place} @${world}`)
}

type Entry = {
  readonly name: string
  readonly call: HeldOf
  readonly meantFor: string | null
  readonly isShown: boolean
  readonly at: number
}

/** All that is held, the oldest first. What names no dataset is meant for whichever is shown. */
function entriesIn(all: () => Storage, shown: string | null): readonly Entry[] {
  const names = attempt(() => Object.keys(all()).filter((name) => name.startsWith(HELD_PREFIX)))
  const entries = (names ?? []).flatMap((name) => {
    const entry = attempt(() => readEntry(name, all().getItem(name), shown))
    // What no program of ours wrote is no call, and is not looked at again.
    if (!entry) attempt(() => all().removeItem(name))
    return entry ? [entry] : []
  })
  return entries.sort((one, other) => one.at - other.at)
}

function readEntry(name: string, text: string | null, shown: string | null): Entry | null {
  const read: Partial<HeldOf & { world: string | null; at: number }> | null = JSON.parse(
    text ?? 'null',
  )
  if (typeof read?.command !== 'string' || typeof read.key !== 'string') return null
  const { command, input, key, form = name.slice(HELD_PREFIX.length) } = read
  const meantFor = read.world ?? shown
  const at = Number(read.at ?? 0)
  return { name, call: { form, command, input, key }, meantFor, isShown: meantFor === shown, at }
}

/** A browser may keep nothing. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
