/** What can take the focus, as far as our pages hold it. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary'

/** What had the focus last, and all that it stands in, the nearest first. */
let path: readonly Element[] = []

/** Notices where the focus is. What stands within `except` does not count: it comes and goes. Returns how to stop. */
export function followFocus(except: string): () => void {
  const follow = ({ target }: FocusEvent) => {
    if (target instanceof Element && !target.closest(except)) path = pathOf(target)
  }
  document.addEventListener('focusin', follow)
  return () => document.removeEventListener('focusin', follow)
}

function pathOf(element: Element | null): readonly Element[] {
  return element ? [element, ...pathOf(element.parentElement)] : []
}

/** Takes the focus back where what had it is gone: to what is nearest to it, at last to the heading of the page. */
export function regainLostFocus(): void {
  if (!path[0]?.isConnected) regainFocus()
}

/** Takes the focus back from the page as a whole. */
export function regainFocus(): void {
  if (document.activeElement !== document.body) return
  for (const element of path.filter((one) => one.isConnected)) {
    if (takes(element)) return
    if (element.matches('main')) {
      element.querySelector('h1')?.focus()
      return
    }
    if ([...element.querySelectorAll(FOCUSABLE)].some(takes)) return
  }
}

function takes(element: Element): boolean {
  if (element instanceof HTMLElement && element.tabIndex >= 0) element.focus()
  return document.activeElement === element
}
