/** When this tab was reloaded for a part that was gone: a second time within a minute would be for ever. */
const KEY = 'qd-reloaded'
const LASTS = 60_000

/** Where nothing can be remembered it counts as reloaded, so that no page reloads for ever. */
export function wasReloadedLately(): boolean {
  try {
    const at = sessionStorage.getItem(KEY)
    return at !== null && Math.abs(Date.now() - Number(at)) < LASTS
  } catch {
    return true
  }
}

export function markReload(): void {
  try {
    sessionStorage.setItem(KEY, String(Date.now()))
  } catch {
    // Asked before: where nothing can be remembered nothing is reloaded.
  }
}
