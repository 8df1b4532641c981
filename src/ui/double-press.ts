/**
 * Keeps the second half of a double click from what came under it: whoever clicks twice on 「去支付」 means one thing, and
 * shall not have paid on the page that it led to; nor pressed what was behind a dialog that the first half closed, or lost
 * the focus there.
 */
export function keepDoublePressesHome(): void {
  let page = location.pathname
  let dialog: Element | null = null
  const cameUnderIt = ({ detail }: MouseEvent) =>
    detail > 1 && (page !== location.pathname || (dialog !== null && !isOpen(dialog)))
  addEventListener(
    'mousedown',
    (event) => {
      // What is pressed would take the focus, or leave nobody with it.
      if (cameUnderIt(event)) event.preventDefault()
      if (event.detail > 1) return
      dialog = event.target instanceof Element ? event.target.closest('dialog') : null
    },
    true,
  )
  addEventListener(
    'click',
    (event) => {
      const isKept = cameUnderIt(event)
      if (event.detail <= 1) page = location.pathname
      if (!isKept) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}

function isOpen(dialog: Element): boolean {
  return dialog.isConnected && dialog.hasAttribute('open')
}
