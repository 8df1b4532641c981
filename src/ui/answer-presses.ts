const PRESSED = 'a[href]'

/** What was pressed fades in again, in milliseconds: long enough to be seen, and over before anybody looks for it. */
const FADES_FOR = 140
const FAINT = [{ opacity: 0.55 }, { opacity: 1 }]

/**
 * Shows of everything that is pressed that it was, in the very next picture of the page: what comes of it may take a moment
 * longer, and nobody presses twice.
 */
export function answerPresses(): void {
  let shown: Element | null = null
  const answer = ({ target }: Event) => {
    const pressed = target instanceof Element ? target.closest(PRESSED) : null
    // A label passes its press on to its control, which is told as a second one.
    if (pressed === null || pressed === shown) return
    shown = pressed
    setTimeout(() => {
      shown = null
    })
    pressed.animate(FAINT, { duration: FADES_FOR, easing: 'ease-out' })
  }
  addEventListener('click', answer, { capture: true, passive: true })
}
