/**
 * Keeps the second half of a double click from what came under it: whoever clicks twice on 「去支付」 means one thing, and
 * shall not have paid on the page that it led to.
 */
export function keepDoublePressesHome(): void {
  let page = location.pathname
  addEventListener(
    'click',
    (event) => {
      const isOfAnotherPage = event.detail > 1 && page !== location.pathname
      if (event.detail <= 1) page = location.pathname
      if (!isOfAnotherPage) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}
