import { afterPaint } from './after-paint.ts'

/** Those that are closed for whoever looks, and whose page behind is still to come back. */
const closing = new WeakSet<HTMLDialogElement>()

/**
 * Opens a modal dialog: its frame is shown at once; that the page behind becomes inert, which styles all of it anew,
 * follows when that was painted. It takes the focus then, and returns it when it is closed.
 */
export function openModal(dialog: HTMLDialogElement): void {
  if (closing.delete(dialog)) {
    dialog.style.removeProperty('display')
    return
  }
  if (dialog.open) return
  dialog.setAttribute('open', '')
  // Only a modal dialog is closed by the browser, and whoever presses Escape now has seen this one.
  const closeByKey = ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing) dialog.close()
  }
  addEventListener('keydown', closeByKey, true)
  afterPaint(() => {
    removeEventListener('keydown', closeByKey, true)
    if (!dialog.open || !dialog.isConnected) return
    dialog.removeAttribute('open')
    dialog.showModal()
  })
}

/**
 * Closes one: it is gone at once; that the page behind comes back, which styles all of it anew, follows when that was
 * painted, and the focus with it.
 */
export function closeModal(dialog: HTMLDialogElement): void {
  if (closing.has(dialog)) return
  closing.add(dialog)
  dialog.style.display = 'none'
  afterPaint(() => {
    if (!closing.delete(dialog) || !dialog.isConnected) return
    dialog.close()
    dialog.style.removeProperty('display')
  })
}
