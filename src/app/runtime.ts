import type { Prepare } from './local-runtime.ts'
import type { Services } from './services.ts'

/**
 * Whose page this is. `unknown`: nobody's yet, because it was prerendered or its records are still being
 * opened. `new`: nothing is kept in this browser. `known`: the records are open.
 */
export type Visitor = 'unknown' | 'new' | 'known'

let services: Services | null = null
let visitor: Visitor = 'unknown'
let opening: Promise<void> | null = null
const listeners = new Set<() => void>()

/**
 * Opens the records, once, and starts what happens by itself. It is a part of the program of its own,
 * because a first visitor who looks at the prices has no records and need not load it. `prepare` comes
 * before anything happens.
 */
export function openRuntime(prepare?: Prepare): Promise<void> {
  opening ??= load(prepare).catch((error) => {
    // A part that did not arrive is asked for again by the next page.
    opening = null
    throw error
  })
  return opening
}

/** Nothing is kept here: a page may say so without opening anything. */
export function meetNewVisitor(): void {
  if (services) return
  visitor = 'new'
  tell()
}

export const currentServices = () => services
export const currentVisitor = () => visitor
/** A prerendered page, and its first render in the browser, are nobody's. */
export const nobody = (): Visitor => 'unknown'

export function subscribeRuntime(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

async function load(prepare?: Prepare): Promise<void> {
  const { openLocalRuntime } = await import('./local-runtime.ts')
  services = await openLocalRuntime(prepare)
  visitor = 'known'
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}
