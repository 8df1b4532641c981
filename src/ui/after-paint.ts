/** Whether what runs now comes right after a painting: what follows from it need not wait for another one. */
let isJustPainted = false

/** The longest that something waits for a painting, in milliseconds. */
const PATIENCE = 500

/**
 * Does the work when what was changed so far has been painted. A page that nobody sees is not painted, and one that is
 * hidden meanwhile does it at once: nobody knows when it is shown again.
 */
export function afterPaint(work: () => void): void {
  if (document.hidden) {
    setTimeout(work)
    return
  }
  let isDone = false
  const doOnce = () => {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', whenHidden)
    isJustPainted = true
    try {
      work()
    } finally {
      isJustPainted = false
    }
  }
  const whenHidden = () => {
    if (document.hidden) doOnce()
  }
  document.addEventListener('visibilitychange', whenHidden)
  const timer = setTimeout(doOnce, PATIENCE)
  requestAnimationFrame(() => setTimeout(doOnce))
}

/** The same for work that is asked for again and again: it is done once for all that was asked until then. */
export function onceAfterPaint(work: () => void): () => void {
  let isWaiting = false
  return () => {
    if (isJustPainted) return work()
    if (isWaiting) return
    isWaiting = true
    afterPaint(() => {
      isWaiting = false
      work()
    })
  }
}
