import { afterPaint } from './after-paint.ts'

/**
 * Opens a modal dialog: its frame is shown at once; that the page behind becomes inert, which styles all of it anew,
 * follows when that was painted. It takes the focus then, and returns it when it is closed.
 */
export function openModal(dialog: HTMLDialogElement): void {
  dialog.setAttribute('open', '')
  afterPaint(() => {
    if (!dialog.open || !dialog.isConnected) return
    dialog.removeAttribute('open')
    dialog.showModal()
  })
}
