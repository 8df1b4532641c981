/** The world of the last commit that a tab has seen; null: none yet. */
type Marked = {
  mark(): { readonly world: string } | null
  subscribe(listener: () => void): void
}

/**
 * Whether another tab has put other records in the place of those that this one showed: without a word they would be
 * taken for lost. `own`: what this tab replaces itself needs none.
 */
export function replacedElsewhere(store: Marked) {
  let world = store.mark()?.world ?? null
  let isTold = false
  let owns = 0
  const listeners = new Set<() => void>()
  const become = (next: boolean) => {
    isTold = next
    for (const listener of listeners) listener()
  }
  store.subscribe(() => {
    const next = store.mark()?.world ?? null
    if (next === world) return
    const isReplaced = world !== null && owns === 0
    world = next
    if (isReplaced !== isTold) become(isReplaced)
  })
  return {
    isTold: () => isTold,
    dismiss: () => become(false),
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    own: async <R>(replacing: Promise<R>): Promise<R> => {
      owns += 1
      return replacing.finally(() => {
        owns -= 1
      })
    },
  }
}
