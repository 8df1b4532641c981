import { afterPaint } from './after-paint.ts'

const INPUTS = ['keydown', 'pointerdown'] as const

/** Those that are closed for whoever looks, and whose page behind is still to come back. */
const closing = new Set<HTMLDialogElement>()

/** Those that are open and not modal yet, with what had the focus when they were opened. */
const opening = new Map<HTMLDialogElement, HTMLElement | null>()

/** Whether the page behind one is still to come back: until then nothing there can take the focus. */
export function isModalClosing(): boolean {
  return closing.size > 0
}

/**
 * Opens a modal dialog: its frame is shown at once; that the page behind becomes inert, which styles all of it anew,
 * follows when that was painted. It takes the focus then, and returns it when it is closed.
 */
export function openModal(dialog: HTMLDialogElement): void {
  closing.delete(dialog)
  dialog.style.removeProperty('display')
  // One that the browser closed meanwhile is opened anew.
  if (dialog.open) return
  const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null
  opening.set(dialog, opener)
  dialog.setAttribute('open', '')
  // Only a modal dialog is closed by the browser, and whoever presses Escape now has seen this one.
  const closeByKey = ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing) closeOpening(dialog)
  }
  // Of the document: the key before which it is opened passes there as well.
  document.addEventListener('keydown', closeByKey, true)
  afterPaint(() => {
    document.removeEventListener('keydown', closeByKey, true)
    const isWaiting = opening.delete(dialog)
    if (!isWaiting || !dialog.open || !dialog.isConnected) return
    const within = focusWithin(dialog)
    dialog.removeAttribute('open')
    // It gives the focus back to what has it now.
    if (within) opener?.focus({ preventScroll: true })
    dialog.showModal()
    // Who is in it by now stays where they are: it would begin at its first control.
    if (within) within.focus()
    else focusFirst(dialog)
  })
}

/** Closes one that is not modal yet: of the focus the browser knows nothing. */
function closeOpening(dialog: HTMLDialogElement): void {
  const opener = opening.get(dialog)
  opening.delete(dialog)
  dialog.close()
  opener?.focus({ preventScroll: true })
}

/** What can take the focus, as far as our pages hold it. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/**
 * Gives the focus to the first control of a dialog that Tab leads to, unless something in it took it by itself. The
 * browser begins with one that Tab leaves out as well, such as 减一 before an amount: whoever types would not be heard.
 */
export function focusFirst(dialog: HTMLDialogElement): void {
  const focused = document.activeElement
  if (focused !== dialog && !(dialog.contains(focused) && focused?.matches(LEFT_OUT))) return
  focusFirstControl(dialog)
}

const LEFT_OUT = 'button[tabindex="-1"]'

/** Gives the focus to the first control in a place that Tab leads to. Returns whether one took it. */
export function focusFirstControl(place: HTMLElement, options?: FocusOptions): boolean {
  for (const control of place.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (control.matches(LEFT_OUT)) continue
    control.focus(options)
    if (document.activeElement === control) return true
  }
  return false
}

function focusWithin(dialog: HTMLDialogElement): HTMLElement | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === dialog) return null
  return dialog.contains(focused) ? focused : null
}

/**
 * Closes one: it is gone at once; that the page behind comes back, which styles all of it anew, follows when that was
 * painted or with the next key or press, and the focus with it.
 */
export function closeModal(dialog: HTMLDialogElement): void {
  if (closing.has(dialog)) return
  if (opening.has(dialog)) {
    closeOpening(dialog)
    return
  }
  closing.add(dialog)
  dialog.style.display = 'none'
  const finish = () => {
    for (const type of INPUTS) document.removeEventListener(type, finish, true)
    // It stays hidden until it is opened again: its own look may show it without being open.
    if (closing.delete(dialog) && dialog.isConnected) dialog.close()
  }
  for (const type of INPUTS) document.addEventListener(type, finish, true)
  afterPaint(finish)
}
