/** Whether the address is still the one at which this document was opened. */
export function isAsOpened(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  return opened === undefined || new URL(opened.name).pathname === location.pathname
}

/** How this document was come to. */
export function wayHere(): NavigationTimingType | undefined {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type
}

/** Whether Back or Forward led to this document, and the program has named its entry before. */
export function isComeBackTo(): boolean {
  const { key, usr } = historyEntry()
  return wayHere() === 'back_forward' && (key !== undefined || Boolean(usr))
}

/** What the router keeps of an entry of the history: nothing at the first one of a document. */
export type HistoryEntry = { readonly key?: string; readonly usr?: unknown }

/** The entry that is shown, as far as the router has written it down. */
export function historyEntry(): HistoryEntry {
  return history.state ?? {}
}

/** Names the entry that is shown, the same after a reload and when Back leads to it from another page. */
export function entryName(): string {
  const { key = 'default', usr } = historyEntry()
  const own = typeof usr === 'object' && usr !== null && 'entry' in usr ? usr.entry : null
  return typeof own === 'string' ? own : `${location.pathname} ${key}`
}

/**
 * Gives the first entry of a document a name of its own, which stays with it: the router calls all of them the same.
 * Before the router reads it.
 */
export function nameFirstEntry(address: string): void {
  const { key, usr } = historyEntry()
  if (key !== undefined || usr) return
  try {
    history.replaceState({ ...history.state, usr: { entry: `${address} ${Date.now()}` } }, '')
  } catch {
    // A browser that is asked too often refuses: it shares the name with others.
  }
}
