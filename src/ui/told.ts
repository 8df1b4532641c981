/** What an action did, and what comes next. */
export type Told = {
  readonly text: string
  /** The way on. */
  readonly link?: { readonly to: string; readonly label: string }
  /** It was not done. */
  readonly isUndone?: true
}

type Shown = Told & { readonly pathname: string }

let shown: Shown | null = null
const listeners = new Set<() => void>()

/** Tells it on the page that is open now, until another is told, the page is left, or it is closed. */
export function tell(told: Told): void {
  change({ ...told, pathname: location.pathname })
}

export function closeTold(): void {
  change(null)
}

/** Takes away what was told on another page. */
export function leaveTold(): void {
  if (shown !== null && shown.pathname !== location.pathname) change(null)
}

function change(next: Shown | null): void {
  shown = next
  for (const listener of listeners) listener()
}

export const currentTold = (): Told | null => shown

export function subscribeTold(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
