import { afterPaint } from './after-paint.ts'

/**
 * Opens a modal dialog: its frame is shown at once; that the page behind becomes inert, which styles all of it anew,
 * follows when that was painted. It takes the focus then, and returns it when it is closed.
 */
export function openModal(dialog: HTMLDialogElement): void {
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
