import { META_KEY, splitKey } from './names.ts'

/**
 * Whether this browser keeps any record. Known without opening anything: who has none is shown the
 * prices at once, and the store is opened when it is first needed.
 */
export function isWorldStored(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key === META_KEY || splitKey(key) !== null)
  } catch {
    // A browser that gives no storage keeps nothing; the store says so where it matters.
    return false
  }
}

/** Calls back when another tab begins to keep records, once. */
export function onceWorldStored(listener: () => void): void {
  const look = () => {
    if (!isWorldStored()) return
    removeEventListener('storage', look)
    listener()
  }
  addEventListener('storage', look)
}
