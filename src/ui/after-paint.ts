/** Does the work when what was changed so far has been painted; a page that nobody sees is not painted. */
export function afterPaint(work: () => void): void {
  if (document.hidden) setTimeout(work)
  else requestAnimationFrame(() => setTimeout(work))
}

/** The same for work that is asked for again and again: it is done once for all that was asked until then. */
export function onceAfterPaint(work: () => void): () => void {
  let isWaiting = false
  return () => {
    if (isWaiting) return
    isWaiting = true
    afterPaint(() => {
      isWaiting = false
      work()
    })
  }
}
