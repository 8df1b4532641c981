import { afterPaint } from './after-paint.ts'
import { focusFirstControl, isModalClosing } from './open-modal.ts'

/** Where somebody goes on working: the dialog, the row or list, the form or part of the page. */
const PLACES =
  'dialog[open], tr, li, [data-place], fieldset, [role="group"], [role="row"], form, section, table, ul, main'
/** Places of one thing, whose first control is as good as the one that is gone. */
const ROWS = 'tr, li, [data-place], [role="group"], [role="row"], dialog[open]'

/**
 * Keeps the focus near where it was when what had it is gone, because the action was done, its row left the list, or a
 * dialog closed whose button is no longer there: never at the beginning of the page. Whoever sets the focus on purpose
 * comes first.
 */
export function keepFocus(root: HTMLElement): void {
  let last: HTMLElement | null = null
  let path: Element[] = []
  addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || target === document.body) return
      last = target
      // What is told comes and goes: from there the way leads back to where somebody was before.
      if (target.closest('[data-told]')) return
      const places = ancestorsOf(target)
      // A dialog that hangs on the page itself goes back to where it was opened from.
      path = places.some((place) => root.contains(place)) ? places : [...places, ...path]
    },
    true,
  )
  addEventListener(
    'pointerdown',
    () => {
      // Whoever points elsewhere leaves; what a press focuses comes after it.
      if (!isGone(last)) last = null
    },
    true,
  )
  const rescue = () => {
    if (!isFocusLost() || !isGone(last)) return
    if (isModalClosing()) return afterPaint(rescue)
    last = null
    const place = path.find((one) => one.matches(PLACES) && isShown(one))
    if (place instanceof HTMLElement) focusIn(place)
  }
  new MutationObserver(() => {
    if (isFocusLost() && isGone(last)) afterPaint(rescue)
  }).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['open', 'hidden'],
  })
}

function focusIn(place: HTMLElement): void {
  if (place.matches('main')) {
    place.querySelector('h1')?.focus({ preventScroll: true })
    if (!isFocusLost()) return
  }
  if (place.matches(ROWS) && focusFirstControl(place, { preventScroll: true })) return
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function isGone(element: HTMLElement | null): boolean {
  return element !== null && !isShown(element)
}

function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true })
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = []
  for (let one = element.parentElement; one; one = one.parentElement) found.push(one)
  return found
}
