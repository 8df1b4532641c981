import {
  enterFields,
  type KeptField,
  keepFields,
  readFields,
  takeKeptFields,
} from '../platform/local/renewal/kept-typing.ts'
import { markReload, wasReloadedLately } from '../platform/local/renewal/reload-mark.ts'

/**
 * A part of the program that cannot be had: after a deployment the old parts may be gone. `checking`: whether the
 * server is there is being asked; `reloading`: the new version comes; `failed`: neither.
 */
export type Renewal = 'none' | 'checking' | 'reloading' | 'failed'

/** So long a page may take to show the fields into which something is to be entered again. */
const PATIENCE = 15_000

let state: Renewal = 'none'
const listeners = new Set<() => void>()

export const currentRenewal = (): Renewal => state

export function subscribeRenewal(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let beforehands = 0
let tellGone: () => void = () => {}

/** Passes on a part that is needed now; where it does not arrive the page is renewed. */
export function needed<T>(part: Promise<T>): Promise<T> {
  return part.catch((error) => {
    tellGone()
    throw error
  })
}

/** Fetches what may be needed soon: what does not arrive now is asked for again, and told, when it is needed. */
export function beforehand(fetchPart: () => Promise<unknown>): void {
  beforehands += 1
  fetchPart()
    .catch(() => null)
    .finally(() => {
      beforehands -= 1
    })
}

/**
 * Reloads the page once where a part of the program does not arrive while the server is there, with what was
 * typed kept. `target`: the address that is being opened, where that is another one.
 */
export function renewWhenPartsAreGone(root: HTMLElement, target: () => string): void {
  tellGone = () => {
    // Before the page gives way to the message that stands in for it.
    if (state === 'none') void renew(readFields(root), target())
  }
  addEventListener('vite:preloadError', () => {
    if (beforehands === 0) tellGone()
  })
}

async function renew(fields: readonly KeptField[], target: string): Promise<void> {
  if (wasReloadedLately()) return become('failed')
  become('checking')
  if (!(await isServerThere())) return become('none')
  become('reloading')
  markReload()
  const isSamePage = target === location.pathname + location.search
  if (!isSamePage) return location.assign(target)
  keepFields(location.pathname, fields)
  location.reload()
}

/** Not there: no network, or a server that is down. A reload would lose the page for nothing. */
async function isServerThere(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })
    return answer.ok
  } catch {
    return false
  }
}

/** Enters what was typed before the reload as soon as its fields are there, unless somebody types meanwhile. */
export function enterKeptFields(root: HTMLElement): void {
  let waiting = takeKeptFields(location.pathname)
  if (waiting.length === 0) return
  const observer = new MutationObserver(() => goOn())
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    root.removeEventListener('keydown', stop)
  }
  const goOn = () => {
    waiting = enterFields(root, waiting)
    if (waiting.length === 0) stop()
  }
  const timer = setTimeout(stop, PATIENCE)
  root.addEventListener('keydown', stop)
  observer.observe(root, { childList: true, subtree: true })
  goOn()
}

function become(next: Renewal): void {
  state = next
  for (const listener of listeners) listener()
}
