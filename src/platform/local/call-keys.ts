import type { Random } from '../../api/ports.ts'
import { CALL_PREFIX, HELD_PREFIX } from './storage/storage-keys.ts'

/** The keys of forms: each keeps its own until it was answered. */
/** A call that waits for its answer: the command's name, its input as JSON, its key. */
export type HeldCall = {
  readonly command: string
  readonly input: unknown
  readonly key: string
}

export type CallKeys = {
  /** The key of a form, made when it is first asked for. */
  of(form: string): string
  /** It was answered: the next call is another one. Only where the key is still this one. */
  renew(form: string, key: string): void
  /** Remembers a call until it was answered, so that a page that is left meanwhile does it when it is opened again. */
  hold(form: string, call: HeldCall): void
  release(form: string): void
  held(): readonly (HeldCall & { readonly form: string })[]
}

/**
 * Keys that outlive the page: one that is loaded anew, or copied into another tab, asks under the same ones. Where the
 * browser keeps nothing for a session they last as long as the page.
 */
export function callKeys(random: Random, session = () => sessionStorage): CallKeys {
  const known = new Map<string, string>()
  const keep = (form: string, key: string | null) => {
    if (key === null) known.delete(form)
    else known.set(form, key)
    try {
      if (key === null) session().removeItem(CALL_PREFIX + form)
      else session().setItem(CALL_PREFIX + form, key)
    } catch {
      // See above.
    }
  }
  const read = (form: string) => {
    try {
      return known.get(form) ?? session().getItem(CALL_PREFIX + form)
    } catch {
      return null
    }
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
    hold: (form, call) =>
      attempt(() => session().setItem(HELD_PREFIX + form, JSON.stringify(call))),
    release: (form) => attempt(() => session().removeItem(HELD_PREFIX + form)),
    held: () => {
      const calls: (HeldCall & { form: string })[] = []
      attempt(() => {
        for (const name of Object.keys(session())) {
          if (!name.startsWith(HELD_PREFIX)) continue
          const call: HeldCall = JSON.parse(session().getItem(name) ?? 'null')
          if (call) calls.push({ ...call, form: name.slice(HELD_PREFIX.length) })
        }
      })
      return calls
    },
  }
}

/** A browser may keep nothing for a session. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // See above.
  }
}
