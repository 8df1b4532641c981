/** Whoever presses through a tour presses again and again, and every press leads to another page. */
const PRESSED_ON = '[data-tour-region]'

/**
 * Keeps the second half of a double click from what came under it: whoever clicks twice on 「去支付」 means one thing, and
 * shall not have paid on the page that it led to; nor pressed what was behind a dialog that the first half closed, or lost
 * the focus there; nor pressed what stands in a dialog that it opened.
 */
export function keepDoublePressesHome(): void {
  let page = location.pathname
  let dialog: Element | null = null
  const cameUnderIt = ({ detail, target }: MouseEvent) => {
    if (detail <= 1 || !(target instanceof Element) || target.closest(PRESSED_ON)) return false
    return page !== location.pathname || dialogOf(target) !== dialog
  }
  addEventListener(
    'mousedown',
    (event) => {
      // What is pressed would take the focus, or leave nobody with it.
      if (cameUnderIt(event)) event.preventDefault()
      if (event.detail > 1) return
      page = location.pathname
      dialog = event.target instanceof Element ? dialogOf(event.target) : null
    },
    true,
  )
  addEventListener(
    'click',
    (event) => {
      if (!cameUnderIt(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}

const dialogOf = (element: Element) => element.closest('dialog')
