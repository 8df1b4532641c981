import { heldPress } from '../platform/local/early/early-press.ts'
import { programOf } from '../platform/local/early/program-parts.ts'
import { isProgramKept } from '../platform/local/offline/offline-program.ts'
import { keepTyped } from '../platform/local/renewal/keep-typed.ts'
import {
  forgetPages,
  isPageKept,
  type KeptPage,
  keepPage,
} from '../platform/local/renewal/kept-pages.ts'
import { describePress } from '../platform/local/renewal/kept-press.ts'
import { readFields } from '../platform/local/renewal/kept-typing.ts'
import { markReload, wasReloadedLately } from '../platform/local/renewal/reload-mark.ts'
import { isOpening } from '../ui/from-here.ts'
import { beginOwnLeaving } from '../ui/own-leaving.ts'
import { forgetForms } from './keep-left-forms.ts'

/**
 * A part of the program that cannot be had: after a deployment the old parts may be gone. `checking`: whether the
 * server is there is being asked; `reloading`: the new version comes; `failed`: neither.
 */
export type Renewal = 'none' | 'checking' | 'reloading' | 'failed'

let state: Renewal = 'none'
const listeners = new Set<() => void>()

export const currentRenewal = (): Renewal => state

export function subscribeRenewal(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What becomes of a part that did not arrive, as soon as the server was asked. */
function onceRenewalIsKnown(): Promise<Renewal> {
  return new Promise((resolve) => {
    const look = () => {
      if (state === 'checking') return
      leave()
      resolve(state)
    }
    const leave = subscribeRenewal(look)
    look()
  })
}

/** What was typed into the page that gave way to a message, and what was pressed there. */
let given: { readonly path: string; readonly page: KeptPage } | null = null

/** Resolves when a page is known to stay as it is; never, where it is loaded anew: that says enough. */
export async function untilNotRenewed(): Promise<void> {
  if ((await onceRenewalIsKnown()) === 'reloading') await new Promise(() => {})
}

let beforehands = 0
let tellGone: () => void = () => {}

/** A part of the program that could not be fetched: no bug. */
export class PartOutOfReach extends Error {}

/** What the browser threw instead of a part. */
const thrownForParts = new WeakSet<object>()

export function isOutOfReach(error: unknown): boolean {
  if (error instanceof PartOutOfReach) return true
  return typeof error === 'object' && error !== null && thrownForParts.has(error)
}

/** Passes on a part that is needed now; where it does not arrive the page is renewed. */
export function needed<T>(part: Promise<T>): Promise<T> {
  return part.catch((cause) => {
    tellGone()
    throw new PartOutOfReach('A part of the program did not arrive', { cause })
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
 * typed, and what was pressed before the program arrived, kept. `target`: the address that is being opened, where that is another one.
 */
export function renewWhenPartsAreGone(root: HTMLElement, target: () => string): void {
  tellGone = () => {
    // Before the page gives way to the message that stands in for it.
    const pressed = heldPress()
    const press = pressed && describePress(document, pressed)
    const page = { fields: readFields(root), press }
    // The message itself has none.
    if (page.fields.length > 0) given = { path: location.pathname, page }
    if (state === 'none') void renew(page, target())
  }
  addEventListener('vite:preloadError', ({ payload }) => {
    thrownForParts.add(payload)
    if (beforehands === 0) tellGone()
  })
}

/** What was typed by then is found again by whoever reloads the page, or has the browser bring it back. */
export function keepTypedForReload(root: HTMLElement): void {
  // On the way Back the address is that of the next page already.
  keepTyped(root, () => state === 'reloading' || isOpening({ withAddress: true }))
}

/** Leaves the page of a browser whose data were erased: what was typed goes as well. */
export function leaveErased(leave: () => void): void {
  become('reloading')
  forgetPages()
  forgetForms()
  leave()
}

/** Loads the page anew that gave way to the message that a part of it did not arrive, with what was typed into it. */
export function loadWithTyped(): void {
  if (given?.path === location.pathname) keepPage(given.path, given.page)
  become('reloading')
  location.reload()
}

/** Another version answers from here on: the page is loaded anew, with what was typed kept. */
export function renewForNewVersion(): void {
  const root = document.getElementById('root')
  if (state === 'reloading' || !root) return
  become('reloading')
  keepPage(location.pathname, { fields: readFields(root), press: null })
  location.reload()
}

async function renew(page: KeptPage, target: string): Promise<void> {
  if (wasReloadedLately()) return become('failed')
  become('checking')
  if (!(await isServerThere())) return become('none')
  become('reloading')
  markReload()
  const isSamePage = target === location.pathname + location.search
  if (!isSamePage) return location.assign(target)
  keepPage(location.pathname, page)
  location.reload()
}

/** Whether loading the page anew would bring it back: the server answers, or this browser keeps the program. */
export async function canLoadAnew(): Promise<boolean> {
  return isProgramKept() || (await isServerThere())
}

/**
 * Not there: no network, or a server that gives no page, or no program for it. A reload would lose the page for
 * nothing.
 */
async function isServerThere(): Promise<boolean> {
  try {
    const page = await fetch(location.pathname, { cache: 'no-store' })
    const [program] = programOf(await page.text()).slice(-1)
    if (!page.ok || program === undefined) return page.ok
    const answer = await fetch(program, { method: 'HEAD', cache: 'no-store' })
    return answer.ok
  } catch {
    return false
  }
}

/** Enters what was typed before the reload, and does what was pressed. Rare: what does it is loaded then. */
export function enterKeptFields(root: HTMLElement): void {
  if (!isPageKept()) return
  const isPressedAnew = heldPress() !== null
  import('./enter-kept-page.ts').then(
    (part) => part.enterKeptPage(root, isPressedAnew),
    (error) => {
      // What was kept stays so for the next time.
      if (!isOutOfReach(error)) reportError(error)
    },
  )
}

function become(next: Renewal): void {
  state = next
  if (next === 'reloading') beginOwnLeaving()
  for (const listener of listeners) listener()
}
