/** What is pressed, if the press became a click where it began. */
const PRESSED = 'button, a[href], label, summary, input:is([type=checkbox], [type=radio])'

/** A press that goes further, in CSS pixels, is given up by who pressed. */
const SLIP = 4

/**
 * Has a press count where it began: what it sets off on its way (what was typed is told, and a message about it goes) may
 * move the page between its two halves. The browser then takes a press of the mouse for one of whatever is around both, and
 * a tap for one of what has come under the finger.
 */
export function keepPressesHome(): void {
  let began: { readonly on: HTMLElement; readonly x: number; readonly y: number } | null = null
  const begin = ({ target, button, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
    if (!isPrimary) return
    const on = target instanceof Element && button === 0 && target.closest<HTMLElement>(PRESSED)
    began = on ? { on, x, y } : null
  }
  const end = (event: MouseEvent) => {
    const press = began
    // What a key or a program presses has no first half.
    if (!press || event.detail === 0) return
    began = null
    if (!hasMissed(event, press.on)) return
    const slipped = Math.hypot(event.clientX - press.x, event.clientY - press.y)
    const counts = slipped <= SLIP && canBePressed(press.on)
    // What has taken its place, as where the whole page is drawn anew, is pressed by the browser.
    if (!press.on.isConnected && isTwin(press.on, event.target)) return
    // A finger has pressed nothing else in its place; the mouse, what is around it, which may want to know.
    if (!counts && !isTap(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (counts) press.on.click()
  }
  addEventListener('pointerdown', begin, true)
  addEventListener('click', end, true)
}

/** Whether a click, which somebody else may have stopped already, came to something else than what was pressed. */
function hasMissed(event: MouseEvent, pressed: HTMLElement): boolean {
  const { target, defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event
  if (defaultPrevented || !(target instanceof Element) || pressed.contains(target)) return false
  // Where it leads to is for the browser to say.
  if (ctrlKey || metaKey || shiftKey || altKey) return false
  // The mouse was released over what is not around it: the browser has pressed nothing there.
  return target.contains(pressed) || isTap(event)
}

function isTwin(gone: HTMLElement, target: EventTarget | null): boolean {
  const other = target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null
  const nameOf = (one: HTMLElement) => `${one.tagName} ${one.ariaLabel ?? one.textContent}`
  return other !== null && nameOf(other) === nameOf(gone)
}

const isTap = (event: MouseEvent) => (event as PointerEvent).pointerType === 'touch'

/** Whether it is still there for whoever looks, and no dialog has opened before it. */
function canBePressed(pressed: HTMLElement): boolean {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  return (
    pressed.checkVisibility({ visibilityProperty: true }) && dialog?.contains(pressed) !== false
  )
}
