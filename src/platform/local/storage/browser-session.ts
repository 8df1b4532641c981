import type { Session } from './ports.ts'
import {
  CALL_PREFIX,
  HELD_PREFIX,
  LEFT_KEY,
  MOMENT_KEY,
  RECORDING_KEY,
  RELOADED_KEY,
  SESSION_NAME,
  TOUR_KEY,
  TYPED_KEY,
} from './storage-keys.ts'

/**
 * A session cookie, which all tabs share and which ends with the browser, and sessionStorage for
 * those who delete cookies. Cookies do not tell ports apart, so the name does. A browser that has neither
 * is remembered to for as long as the page stands.
 */
export function browserSession(): Session {
  const name = `${SESSION_NAME}-${location.port || 'default'}`
  let here: string | null = null
  return {
    world: () => attempt(() => cookieNamed(name)) || attempt(storedDataset) || here,
    remember: (world) => {
      here = world
      // The Cookie Store API is asynchronous; the marker must be there before the lock is free.
      attempt(() => Reflect.set(document, 'cookie', `${name}=${world}; Path=/; SameSite=Strict`))
      attempt(() => sessionStorage.setItem(SESSION_NAME, world))
    },
    forget: () => {
      here = null
      attempt(() => Reflect.set(document, 'cookie', `${name}=; Path=/; Max-Age=0; SameSite=Strict`))
      for (const key of [
        ...[SESSION_NAME, TYPED_KEY, LEFT_KEY, RELOADED_KEY, MOMENT_KEY],
        ...[RECORDING_KEY, TOUR_KEY],
      ]) {
        attempt(() => sessionStorage.removeItem(key))
      }
      attempt(() => forgetCalls(sessionStorage, CALL_PREFIX))
      attempt(() => forgetCalls(localStorage, HELD_PREFIX))
    },
  }
}

/** Calls that were not answered: nobody asks again. */
function forgetCalls(storage: Storage, prefix: string) {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key)
}

function cookieNamed(name: string): string | undefined {
  const cookies = document.cookie.split('; ').map((cookie) => cookie.split('='))
  return cookies.find(([key]) => key === name)?.[1]
}

function storedDataset(): string | null {
  return sessionStorage.getItem(SESSION_NAME)
}

/** A browser may forbid either. */
function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
