const ALIVE = 'qidian-alive'
/** This script and the program are built apart: what they share is a property of the window. */
const HELD = 'qidianHeld'

/** Stands on a field into which somebody has typed before the program was there. */
const TYPED = 'qidianTyped'

/** Whether somebody did, and not the browser, which enters again what it remembers. */
export const wasTypedEarly = (field: Element): boolean => Reflect.has(field, TYPED)

/** The button that was pressed and waits for the program; null: none. */
export function heldPress(): HTMLElement | null {
  return Reflect.get(window, HELD) ?? null
}

/** Radios that decide which fields there are in the `fieldset` of their form. */
const DECIDING = '[data-decides] input'

const NUMBER = '[role=spinbutton]'
/** Keys that a number field answers to by the program alone. */
const STEPPING = /^(Arrow|Page)(Up|Down)$/

/**
 * Holds what is pressed in a page whose program has not arrived: the browser would send its form itself and load the
 * page anew. Of several presses the last one counts, and once; keys and buttons that step a number are all done, in
 * their order, unless something is typed after them; a page that is loaded anew for a missing part has the last press, and
 * no steps. Links are followed as ever. Fields that a choice replaces by others (`DECIDING`) take nothing once that is
 * made.
 */
export function holdPresses(): void {
  let steps: { field: Element; key: string }[] = []
  const listeners = {
    // A key that sends a form is told as a click on the button that sends it.
    click(event: Event) {
      // What asks for the program itself cannot wait for it.
      const button = closest(event, 'button:not([data-retry])') as HTMLElement | null
      if (!button) return
      hold(event)
      // Tab leaves out those before and after a number, which do what keys do in it.
      const field = button.tabIndex < 0 && button.parentElement?.querySelector(NUMBER)
      if (field) steps.push({ field, key: button.previousSibling ? 'ArrowUp' : 'ArrowDown' })
      else Reflect.set(window, HELD, button)
    },
    keydown(event: Event) {
      const field = closest(event, NUMBER)
      // Some that browsers send as they fill in a form have no key.
      const { isComposing, key } = event as KeyboardEvent
      if (!field || isComposing || !STEPPING.test(key)) return
      hold(event)
      steps.push({ field, key })
    },
    change(event: Event) {
      const radio = closest(event, DECIDING) as HTMLInputElement | null
      // Those that were there first stay where that is chosen again.
      radio?.form?.querySelector('fieldset')?.toggleAttribute('disabled', !radio.defaultChecked)
    },
    input({ isTrusted, target }: Event) {
      // Who enters again what was typed before types nothing after them.
      if (!isTrusted || !target) return
      steps = steps.filter(({ field }) => field !== target)
      Reflect.set(target, TYPED, true)
    },
  }
  const all = Object.entries(listeners)
  for (const [type, listener] of all) addEventListener(type, listener, true)
  const letGo = async () => {
    for (const [type, listener] of all) removeEventListener(type, listener, true)
    const pressed = heldPress()
    Reflect.set(window, HELD, null)
    for (const { field, key } of steps) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      // The next step starts from the number that this one made.
      await null
    }
    if (pressed) (pressed.isConnected ? pressed : standsInFor(pressed))?.click()
  }
  addEventListener(ALIVE, letGo, { once: true })
}

function closest({ target }: Event, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null
}

/** A page that is coming to life piece by piece must not do it as well. */
function hold(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
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
