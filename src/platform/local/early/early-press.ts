const ALIVE = 'qidian-alive'
/** This script and the program are built apart: what they share is a property of the window. */
const HELD = 'qidianHeld'

/** The button that was pressed and waits for the program; null: none. */
export function heldPress(): HTMLElement | null {
  return Reflect.get(window, HELD) ?? null
}

/**
 * Holds what is pressed in a page whose program has not arrived: the browser would send its form itself and load the
 * page anew. Of several presses the last one counts, and once. Links are followed as ever.
 */
export function holdPresses(): void {
  const hold = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (!button) return
    event.preventDefault()
    // A page that is coming to life piece by piece must not do it as well.
    event.stopImmediatePropagation()
    Reflect.set(window, HELD, button)
  }
  // A key that sends a form is told as a click on the button that sends it.
  addEventListener('click', hold, true)
  const letGo = () => {
    removeEventListener('click', hold, true)
    const pressed = heldPress()
    Reflect.set(window, HELD, null)
    if (pressed) (pressed.isConnected ? pressed : standsInFor(pressed))?.click()
  }
  addEventListener(ALIVE, letGo, { once: true })
}

/** The page is alive: what was pressed is done now, where its button is still there. */
export function letPressesGo(): void {
  dispatchEvent(new Event(ALIVE))
}

/** The top bar is the same on every page: its button of this name, where another page took the place of the first one. */
function standsInFor(gone: HTMLElement): HTMLElement | undefined {
  if (!gone.closest('header')) return undefined
  const buttons = document.querySelectorAll<HTMLElement>('header button')
  return [...buttons].find((button) => nameOf(button) === nameOf(gone))
}

function nameOf(button: HTMLElement): string {
  return button.ariaLabel ?? button.textContent.trim()
}
