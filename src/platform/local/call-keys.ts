import type { Random } from '../../api/ports.ts'
import { CALL_PREFIX } from './storage/storage-keys.ts'

/** The keys of forms: each keeps its own until it was answered. */
export type CallKeys = {
  /** The key of a form, made when it is first asked for. */
  of(form: string): string
  /** It was answered: the next call is another one. Only where the key is still this one. */
  renew(form: string, key: string): void
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
  }
}
