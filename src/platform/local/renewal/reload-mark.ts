import { RELOADED_KEY } from '../storage/storage-keys.ts'

/** A second reload within a minute would be for ever. */
const LASTS = 60_000

/**
 * Whether this tab was reloaded for a part that was gone. Where nothing can be remembered it counts as reloaded, so
 * that no page reloads for ever.
 */
export function wasReloadedLately(): boolean {
  try {
    const at = sessionStorage.getItem(RELOADED_KEY)
    return at !== null && Math.abs(Date.now() - Number(at)) < LASTS
  } catch {
    return true
  }
}

export function markReload(): void {
  try {
    sessionStorage.setItem(RELOADED_KEY, String(Date.now()))
  } catch {
    // Asked before: where nothing can be remembered nothing is reloaded.
  }
}
