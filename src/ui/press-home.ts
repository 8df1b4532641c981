/** What is pressed, if the press became a click where it began. */
const PRESSED = 'button, a[href], label, summary'

/** A press that goes further, in CSS pixels, is given up by who pressed. */
const SLIP = 4

/**
 * Has a press count where it began: what it sets off on its way (what was typed is told, and a message about it goes) may
 * move the page between its two halves, and the browser then takes it for one of whatever is around.
 */
export function keepPressesHome(): void {
  let began: { readonly on: HTMLElement; readonly x: number; readonly y: number } | null = null
  const begin = ({ target, button, clientX: x, clientY: y }: MouseEvent) => {
    const on = target instanceof Element && button === 0 && target.closest<HTMLElement>(PRESSED)
    began = on ? { on, x, y } : null
  }
  const end = (event: MouseEvent) => {
    const press = began
    const { target, detail, clientX, clientY } = event
    // What a key or a program presses has no first half.
    if (!press || detail === 0) return
    began = null
    const isAround = target instanceof Node && target !== press.on && target.contains(press.on)
    if (!isAround || Math.hypot(clientX - press.x, clientY - press.y) > SLIP) return
    event.preventDefault()
    event.stopImmediatePropagation()
    press.on.click()
  }
  addEventListener('mousedown', begin, true)
  addEventListener('click', end, true)
}
