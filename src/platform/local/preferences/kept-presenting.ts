import { PLAIN_KEY, TOUR_KEY, TOURS_KEY } from '../storage/storage-keys.ts'

/** The tour of this tab, what is known of all tours, and whether the demo controls are hidden; null: nothing is known. */
export function readPresenting(): { tour: unknown; memory: unknown; isPlain: boolean } {
  try {
    return {
      tour: JSON.parse(sessionStorage.getItem(TOUR_KEY) ?? 'null'),
      memory: JSON.parse(localStorage.getItem(TOURS_KEY) ?? 'null'),
      // Without a keyboard nothing would bring the controls back: there they are hidden until the page is loaded anew.
      isPlain:
        localStorage.getItem(PLAIN_KEY) !== null && matchMedia('(any-pointer: fine)').matches,
    }
  } catch {
    return { tour: null, memory: null, isPlain: false }
  }
}

/** Keeps the tour for this tab, the rest for this browser. */
export function keepPresenting(kept: { tour: unknown; memory: unknown; isPlain: boolean }): void {
  try {
    if (kept.tour) sessionStorage.setItem(TOUR_KEY, JSON.stringify(kept.tour))
    else sessionStorage.removeItem(TOUR_KEY)
    if (kept.memory) localStorage.setItem(TOURS_KEY, JSON.stringify(kept.memory))
    if (kept.isPlain) localStorage.setItem(PLAIN_KEY, 'plain')
    else localStorage.removeItem(PLAIN_KEY)
  } catch {
    // Nothing can be kept here; it holds until the page is closed.
  }
}
