const LEADS_ON = 'a[href]'

/** What was pressed fades in again, in milliseconds: long enough to be seen, and over before anybody looks for it. */
const FADES_FOR = 140
const FAINT = [{ opacity: 0.55 }, { opacity: 1 }]

/**
 * Shows of a link that was pressed that it was, in the very next picture of the page: the page it leads to may take a moment
 * longer, and nobody presses twice. A button shows what it does by itself.
 */
export function answerPresses(): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const answer = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest(LEADS_ON) : null
    if (!calm.matches) link?.animate(FAINT, { duration: FADES_FOR, easing: 'ease-out' })
  }
  addEventListener('click', answer, { capture: true, passive: true })
}
